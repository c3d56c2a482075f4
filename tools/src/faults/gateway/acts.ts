import type { Entry } from './ledger.js';

/** How the gateway answers a refund call: with its word, with an error, with rubbish, late or not at all. */
type Answer = 'word' | 'server error' | 'busy' | 'cut' | 'garbage' | 'silence' | 'slow' | 'wrong sum';

/** What the gateway does with a refund call: whether it pays, what it writes down, and what it says. */
export type Act = Readonly<{ executes: boolean; status?: Entry['status']; answer: Answer }>;

/** Everything the gateway can be told to do. A payment names its act: `pi_hangAfter1_…` does so on its first call only. */
export const ACTS = {
  ok: { executes: true, answer: 'word' },
  decline: { executes: true, status: 'failed', answer: 'word' },
  pending: { executes: true, status: 'pending', answer: 'word' },
  errorBefore: { executes: false, answer: 'server error' },
  errorAfter: { executes: true, answer: 'server error' },
  hangBefore: { executes: false, answer: 'silence' },
  hangAfter: { executes: true, answer: 'silence' },
  cut: { executes: true, answer: 'cut' },
  garbage: { executes: true, answer: 'garbage' },
  busy: { executes: false, answer: 'busy' },
  slow: { executes: true, answer: 'slow' },
  wrongSum: { executes: true, answer: 'wrong sum' },
} as const satisfies Record<string, Act>;
export type ActName = keyof typeof ACTS;

/** When the gateway notifies of a refund it made. */
export const NEWS = ['never', 'late', 'early', 'five', 'reordered'] as const;
export type NewsName = (typeof NEWS)[number];

const isAct = (name: string): name is ActName => Object.hasOwn(ACTS, name);
const isNews = (name: string): name is NewsName => (NEWS as readonly string[]).includes(name);

/** The act of a payment's so-manyeth call, and its news; what is named in no way does as it should. */
export function playOf(payment: string, call: number): Readonly<{ act: Act; news: NewsName }> {
  const [, name = 'ok', calls = '', news = 'never'] = /^pi_([a-zA-Z]+)(\d*)_([a-z]+)_/.exec(payment) ?? [];
  const due = calls === '' || call <= Number(calls);
  return { act: ACTS[due && isAct(name) ? name : 'ok'], news: isNews(news) ? news : 'never' };
}

/** A payment that plays an act, on its first calls only if told so. */
export const paymentPlaying = (act: string, news: NewsName, unique: string): string =>
  `pi_${act}_${news}_${unique}`;
