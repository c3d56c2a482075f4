import type { GatewayOutcome } from '@retours/domain';
import { redact } from './redact.js';

export type Unknown = Extract<GatewayOutcome, { type: 'unknown' }>;

/** Neither yes nor no: what is left of an answer that is not one of the two (reliability.md rule 5). */
export const unknown = (detail: string): Unknown => ({ type: 'unknown', detail: redact(detail) });

const wordsOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'no answer';
  const code = 'code' in error && typeof error.code === 'string' ? `${error.code}: ` : '';
  return `${code}${error.message}` || error.name;
};

/** A refused connection, a reset, nonsense: the request may have arrived all the same, so an error is never a no. */
export const outcomeOfError = (error: unknown): Unknown => unknown(wordsOf(error));

/** Reads a provider's status by its table; a status nobody has seen before is unknown. */
export const outcomeOfStatus = <Row, Said extends GatewayOutcome>(
  table: Readonly<Record<string, (row: Row) => Said>>,
  status: string,
  row: Row,
): Said | Unknown =>
  Object.hasOwn(table, status) ? table[status](row) : unknown(`unknown status ${status}`);
