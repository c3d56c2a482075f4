import type { Reply } from './emulator.js';

/** What a provider may do with a captured payment; every emulator plays them all. */
export const SCENARIOS = [
  'succeeds',
  'pending',
  'declined',
  'closed',
  'callLost',
  'replyLost',
  'troubled',
  'busy',
] as const;
export type Scenario = (typeof SCENARIOS)[number];

/** A captured payment names its scenario and whatever else makes it one of its own: `pi_replyLost_1f0c…`. */
export const paymentOf = (prefix: string, scenario: string): string => `${prefix}${scenario}_`;

/** The scenario a payment is named for. */
export const scenarioOf = <Name extends string>(
  replies: Readonly<Record<Name, unknown>>,
  prefix: string,
  payment: string,
): Name | undefined => {
  const name = payment.startsWith(prefix) ? payment.slice(prefix.length).split('_')[0] : '';
  return Object.hasOwn(replies, name) ? (name as Name) : undefined;
};

/** One key's turn: whether it is sent for the first time, and a way to write its refund down, once. */
export type Turn<Entry> = Readonly<{ first: boolean; book(change?: Partial<Entry>): Entry }>;

/** A provider's reply per scenario; one that is missing does not compile. */
export type Replies<Entry, Own extends string = never> = Readonly<
  Record<Scenario | Own, (turn: Turn<Entry>) => Reply>
>;

/** The provider's own books: what really happened there, whatever anybody was told. */
export class Books<Entry extends object> {
  private readonly calls = new Map<string, number>();
  private readonly entries = new Map<string, Entry>();

  /** A key's turn with an account; `asked` is the refund as it would be written down. */
  turn(account: string, key: string, asked: () => Entry): Turn<Entry> {
    const name = `${account} ${key}`;
    const times = (this.calls.get(name) ?? 0) + 1;
    this.calls.set(name, times);
    return {
      first: times === 1,
      book: (change) => {
        const booked = this.entries.get(name) ?? { ...asked(), ...change };
        this.entries.set(name, booked);
        return booked;
      },
    };
  }

  /** What the books hold under an account's key. */
  find(account: string, key: string): Entry | undefined {
    return this.entries.get(`${account} ${key}`);
  }

  /** Everything an account refunded, or tried to. */
  of(account: string): Entry[] {
    return [...this.entries].filter(([name]) => name.startsWith(`${account} `)).map(([, entry]) => entry);
  }

  /** The world moves on: an entry is now another. */
  change(matches: (entry: Entry) => boolean, change: Partial<Entry>): void {
    for (const [name, entry] of this.entries)
      if (matches(entry)) this.entries.set(name, { ...entry, ...change });
  }
}
