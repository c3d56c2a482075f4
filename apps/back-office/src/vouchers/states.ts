/** Whether a voucher can be spent now. */
export const states = ['usable', 'spent', 'expired'] as const;

/** The colour each is shown in. */
export const colors: Readonly<Record<(typeof states)[number], string>> = {
  usable: '#226b56',
  spent: '#56606a',
  expired: '#a15c07',
};
