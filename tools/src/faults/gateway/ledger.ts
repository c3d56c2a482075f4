import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';

/** A refund as the gateway wrote it down; `retoursKey` is null for one that was made in its own dashboard. */
export type Entry = Readonly<{
  id: string;
  account: string;
  payment: string;
  /** In minor units. */
  amount: number;
  currency: string;
  idempotencyKey: string;
  retoursKey: string | null;
  status: 'succeeded' | 'pending' | 'failed';
  failureReason?: string;
}>;

/** What happened, in the order it happened: a line each, on disk before anybody is told. */
type Line =
  | Readonly<{ type: 'asked'; idempotencyKey: string; payment: string; at: number }>
  | Readonly<{ type: 'looked up'; payment: string; at: number }>
  | Readonly<{ type: 'executed'; entry: Entry }>
  | Readonly<{ type: 'changed'; id: string; status: Entry['status']; failureReason?: string }>;
export type LedgerLine = Line;

/** The gateway's own books: an append-only file. Whatever anybody was told, this is what really happened. */
export class Ledger {
  readonly lines: Line[] = [];
  private readonly entries = new Map<string, Entry>();
  private readonly file: number;

  constructor(path: string) {
    if (existsSync(path))
      for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) this.apply(JSON.parse(line));
    this.file = openSync(path, 'a');
  }

  write(line: Line): void {
    writeSync(this.file, `${JSON.stringify(line)}\n`);
    if (line.type === 'executed' || line.type === 'changed') fsyncSync(this.file);
    this.apply(line);
  }

  get refunds(): readonly Entry[] {
    return [...this.entries.values()];
  }

  close(): void {
    closeSync(this.file);
  }

  private apply(line: Line): void {
    this.lines.push(line);
    if (line.type === 'executed') this.entries.set(line.entry.id, line.entry);
    if (line.type !== 'changed') return;
    const { id, status, failureReason } = line;
    this.entries.set(id, { ...this.entries.get(id)!, status, ...(failureReason ? { failureReason } : {}) });
  }
}
