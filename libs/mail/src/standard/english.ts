import type { MailName } from '@retours/domain';
import { address, each, itemWhen, list, p, quote, when, type Block, type Standard } from './blocks.js';

const hello = p('Hello{% if customer.firstName %} {{ customer.firstName }}{% endif %},');
const goodbye = [p('Kind regards,'), p('{{ shop.name }}')];
const toCustomer = (subject: string, ...blocks: readonly Block[]): Standard => ({
  subject,
  blocks: [hello, ...blocks, ...goodbye],
});
const goods = list(each('line in return.lines', '{{ line.quantity }} × {{ line.name }}'));

/** The standard mails in English. */
export const english: Readonly<Record<MailName, Standard>> = {
  return_requested: toCustomer(
    'Your return request {{ return.number }}',
    p(
      'We have received your request {{ return.number }} of {{ return.requestedOn }} to return, from order {{ order.reference }}:',
    ),
    goods,
    p('Your message:'),
    quote('return.explanation'),
    p(
      'We are looking into it and will answer by e-mail. Please do not send anything back before you hear from us.',
    ),
  ),
  return_accepted: toCustomer(
    'Your return {{ return.number }} is accepted',
    p('Your return {{ return.number }} for order {{ order.reference }} is accepted.'),
    when('return.note', p('A word from us:'), quote('return.note')),
    when('return.returnless', p('You may keep the goods: there is nothing to send back.')),
    when(
      'return.returnless == false',
      p('Please pack the following:'),
      goods,
      when('shop.returnAddress.size > 0', p('and send it to:'), address('shop.returnAddress')),
      when('shop.returnInstructions != ""', quote('shop.returnInstructions')),
      when(
        'return.slipAttached',
        p('Your return slip is attached: please print it and put it into the package.'),
      ),
    ),
  ),
  return_denied: toCustomer(
    'Our answer to your return request {{ return.number }}',
    p(
      'We are sorry: we cannot accept your return request {{ return.number }} of {{ return.requestedOn }} for order {{ order.reference }}.',
    ),
    when('return.note', p('Our reason:'), quote('return.note')),
    p('If you have a question, please reply to this e-mail.'),
  ),
  package_received: toCustomer(
    'Your package for return {{ return.number }} has arrived',
    p('We have received your package for return {{ return.number }}, order {{ order.reference }}:'),
    list(each('line in return.lines', '{{ line.received }} of {{ line.quantity }} × {{ line.name }}')),
    when('return.note', p('A word from us:'), quote('return.note')),
    p('We are checking what came in and will write to you again about your refund.'),
  ),
  refunded: toCustomer(
    'Your refund for order {{ order.reference }}',
    when('return', p('This is about your return {{ return.number }}.')),
    p('We have credited you with {{ refund.total }}, tax included, for order {{ order.reference }}:'),
    list(
      each('line in refund.lines', '{{ line.quantity }} × {{ line.name }}: {{ line.amount }}'),
      itemWhen('refund.shipping', 'Shipping: {{ refund.shipping }}'),
      itemWhen('refund.goodwill', 'Goodwill: {{ refund.goodwill }}'),
    ),
    when('refund.reason', p('Reason: {{ refund.reason }}')),
    when(
      'refund.moneyBack',
      p('You get {{ refund.moneyBack }} back:'),
      list(
        each(
          'way in refund.automatic',
          '{{ way.amount }} automatically, the way you paid ({{ way.method }}); your bank may take a few working days.',
        ),
        each('way in refund.byHand', '{{ way.amount }} sent by us (you paid by {{ way.method }}).'),
      ),
    ),
    when(
      'refund.voucher',
      p('Your voucher: {{ refund.voucher.code }}'),
      p(
        'It is worth {{ refund.voucher.amount }}{% unless refund.voucher.taxIncluded %} before tax{% endunless %} and valid until {{ refund.voucher.expiresOn }}. What you do not spend at once stays yours.',
      ),
    ),
    when(
      'refund.notCollected',
      p(
        '{{ refund.notCollected }} of this credit had not been paid yet: nothing is sent back for it, it lowers what you owe.',
      ),
    ),
    when('refund.creditSlipNumber', p('The number of your credit slip is {{ refund.creditSlipNumber }}.')),
  ),
  merchant_new_request: {
    subject: 'New return request {{ return.number }} (order {{ order.reference }})',
    blocks: [
      p('Hello,'),
      p(
        '{{ customer.name | default: "A customer" }} asks for return {{ return.number }} from order {{ order.reference }} of {{ order.placedOn }}:',
      ),
      list(each('line in return.lines', '{{ line.quantity }} × {{ line.name }} ({{ line.sku }})')),
      p('Their explanation:'),
      quote('return.explanation'),
      p('The request waits for your confirmation.'),
    ],
  },
};
