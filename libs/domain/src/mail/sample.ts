import type { MailName } from '../shop/policy.js';
import type { Instant } from '../shop/calendar.js';
import type { MailFacts, ReturnFacts } from './facts.js';
import { figuresFor } from './figures.js';
import type { MailKey, MailLanguage } from './mail.js';
import type { RefundFacts } from './refund-facts.js';

const ASKED: Instant = '2026-03-10T10:00:00.000Z';
const figures = (language: MailLanguage) => figuresFor(language, 'Europe/Paris');

const WORDS: Readonly<Record<MailLanguage, Readonly<Record<string, string>>>> = {
  en: {
    mug: 'Blue mug',
    tooBig: 'It is too big.',
    note: 'Thank you for your patience.',
    status: 'In progress',
  },
  fr: {
    mug: 'Tasse bleue',
    tooBig: 'Elle est trop grande.',
    note: 'Merci de votre patience.',
    status: 'En cours',
  },
};

const aReturn = (language: MailLanguage): ReturnFacts => ({
  number: 'RE-2026-000007',
  requestedOn: figures(language).day(ASKED),
  status: WORDS[language].status,
  explanation: WORDS[language].tooBig,
  note: WORDS[language].note,
  returnless: false,
  slipAttached: true,
  lines: [{ name: WORDS[language].mug, sku: 'MUG-1', quantity: 1, received: 1 }],
});

/** Every part a refund can have, at once: money back by itself and by hand, a rest never collected, a voucher. */
function aRefund(language: MailLanguage): RefundFacts {
  const { money, day, method } = figuresFor(language, 'Europe/Paris');
  const euros = (amount: string) => money(amount, 'EUR');
  return {
    total: euros('24.68'),
    lines: [{ name: WORDS[language].mug, sku: 'MUG-1', quantity: 1, amount: euros('14.28') }],
    shipping: euros('8.40'),
    goodwill: euros('2.00'),
    reason: WORDS[language].tooBig,
    creditSlipNumber: 'AV-2026-000042',
    moneyBack: euros('20.00'),
    automatic: [{ amount: euros('14.00'), method: method('card') }],
    byHand: [{ amount: euros('6.00'), method: method('cheque') }],
    notCollected: euros('4.68'),
    voucher: {
      code: 'V-SAMPLE-SAMPLE-SAMPLE',
      amount: euros('20.00'),
      taxIncluded: true,
      expiresOn: day('2027-03-12T10:00:00.000Z'),
    },
  };
}

const aboutRefund: ReadonlySet<MailName> = new Set(['refunded']);

/** Made-up facts with every variable a mail has: what a template is shown with, and what it may speak of. */
export const sampleFacts = ({ mail, language }: MailKey, shop: MailFacts['shop'] = aShop): MailFacts => ({
  shop,
  customer: { firstName: 'Ada', lastName: 'Lovelace', name: 'Ada Lovelace' },
  order: {
    reference: 'A-1',
    invoiceNumber: 'FA-2026-0001',
    placedOn: figures(language).day('2026-03-01T10:00:00.000Z'),
  },
  return: aReturn(language),
  refund: aboutRefund.has(mail) ? aRefund(language) : null,
});

const aShop: MailFacts['shop'] = {
  name: 'Ma boutique',
  returnAddress: ['1 rue de la Paix', '75002 Paris'],
  returnInstructions: '…',
};
