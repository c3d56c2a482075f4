import type { ImportRow } from '@retours/application';
import { OrderRowBody } from '@retours/contracts';
import { fingerprintOf, Problem, refuseHostile, validation } from '@retours/nest-kit';

/** An order of a file that nobody has looked into yet: the line it begins on, and how to read it as a body. */
export type UnreadOrder = Readonly<{ line: number; reference?: string; read: () => unknown }>;
/** What is no order: why not, and which order it meant to be when that can be told. */
export type UnreadableRow = Readonly<{ line: number; reference?: string; problem: Problem }>;

const contract = validation();

const referenceIn = (data: unknown): string | undefined => {
  const { reference } = (data ?? {}) as Readonly<{ reference?: unknown }>;
  return typeof reference === 'string' ? reference : undefined;
};

/** Reads an order as `PUT /v1/orders/{reference}` would read its body: same contract, same fingerprint. */
export async function readOrder({
  line,
  reference: meant,
  read,
}: UnreadOrder): Promise<ImportRow | UnreadableRow> {
  let data: unknown;
  try {
    data = read();
    refuseHostile(data);
    const { reference, ...push } = (await contract.transform(data, {
      type: 'body',
      metatype: OrderRowBody,
    })) as OrderRowBody;
    const { reference: _, ...sent } = data as Readonly<Record<string, unknown>>;
    return { line, reference, push, fingerprint: fingerprintOf(sent) };
  } catch (error) {
    if (error instanceof Problem) return { line, reference: meant ?? referenceIn(data), problem: error };
    throw error;
  }
}
