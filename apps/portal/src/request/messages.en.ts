export default {
  title: 'Return products',
  of: 'From <order>order {reference}</order>',
  closed: 'These products cannot be returned now',
  lines: 'Which products go back?',
  quantity: {
    of: 'Quantity: {name}',
    less: 'One less',
    more: 'One more',
    max: 'of {max, number}',
  },
  explanation: {
    label: 'Why are they going back?',
    description: 'A few words for the shop. Press what fits, or write it yourself.',
    count: '{count, number} / {max, number}',
    tooLong: 'Keep to {max, number} characters.',
    phrases: {
      label: 'Reasons to choose from',
      big: 'Too big',
      small: 'Too small',
      damaged: 'Arrived damaged',
      different: 'Not as described',
      mind: 'Changed my mind',
    },
  },
  missing: {
    lines: 'Tick at least one product.',
    explanation: 'Tell the shop in a few words why.',
  },
  review: {
    go: 'Review the request',
    title: 'Review your request',
    lines: 'Going back',
    explanation: 'Your explanation',
    next: 'The shop looks at your request first. Do not send anything before it has accepted.',
    send: 'Send the request',
    change: 'Change something',
  },
} as const;
