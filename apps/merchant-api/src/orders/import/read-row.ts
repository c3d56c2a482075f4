import type { ImportRow } from '@retours/application';
import { OrderRowBody } from '@retours/contracts';
import { fingerprintOf, invalid, parseJson, Problem, validation } from '@retours/nest-kit';
import { MAX_LINE_BYTES, type Line } from './lines.js';

/** A line that is no order: why not, and which order it meant to be when that can be told. */
export type UnreadableRow = Readonly<{ line: number; reference?: string; problem: Problem }>;

const contract = validation();

function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return invalid('', 'must be UTF-8');
  }
}

const referenceIn = (data: unknown): string | undefined => {
  const { reference } = (data ?? {}) as Readonly<{ reference?: unknown }>;
  return typeof reference === 'string' ? reference : undefined;
};

/** Reads a line as `PUT /v1/orders/{reference}` would read its body: same contract, same fingerprint. */
export async function readRow({ number, bytes }: Line): Promise<ImportRow | UnreadableRow> {
  let data: unknown;
  try {
    if (!bytes) throw new Problem('PAYLOAD_TOO_LARGE', { maxBytes: MAX_LINE_BYTES });
    data = parseJson(textOf(bytes));
    const { reference, ...push } = (await contract.transform(data, {
      type: 'body',
      metatype: OrderRowBody,
    })) as OrderRowBody;
    const { reference: _, ...sent } = data as Readonly<Record<string, unknown>>;
    return { line: number, reference, push, fingerprint: fingerprintOf(sent) };
  } catch (error) {
    if (error instanceof Problem) return { line: number, reference: referenceIn(data), problem: error };
    throw error;
  }
}
