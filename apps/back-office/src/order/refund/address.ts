import type { Schemas } from '../../api.js';

/** The three refunds an order knows. */
export type RefundKind = Schemas['RefundBody']['kind'];

const kinds: readonly string[] = ['return', 'partial', 'standard'] satisfies readonly RefundKind[];

const isKind = (value: string | null): value is RefundKind => value !== null && kinds.includes(value);

/**
 * The query under which an order's page opens with a refund form, so that other pages can link to it.
 * @param returnNumber the return it pays for.
 */
export const refundAddress = (kind: RefundKind, returnNumber?: string): string =>
  `?${new URLSearchParams({ refund: kind, ...(returnNumber ? { return: returnNumber } : {}) })}`;

/** The refund form the address asks for. */
export function refundAsked(query: URLSearchParams) {
  const kind = query.get('refund');
  return isKind(kind) ? { kind, returnNumber: query.get('return') ?? undefined } : undefined;
}
