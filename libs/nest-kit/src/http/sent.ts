import type { Answer } from '@retours/domain';

/** A body with headers of its own; `SentInterceptor` takes the two apart. */
export class Sent<V> {
  constructor(
    readonly body: V,
    readonly headers: Readonly<Record<string, string>>,
  ) {}
}

const withHeaders = <V>(sent: V | Sent<V>, headers: Readonly<Record<string, string>>): Sent<V> =>
  sent instanceof Sent ? new Sent(sent.body, { ...sent.headers, ...headers }) : new Sent(sent, headers);

/** Sends the view of a caller's answer, and says `Idempotency-Replayed: true` when the same key had already got it. */
export function replay<R, V>(answer: Answer<R>, view: (value: R) => V | Sent<V>): Sent<V> {
  return withHeaders(view(answer.value), answer.replayed ? { 'Idempotency-Replayed': 'true' } : {});
}

/** Sends something people edit with its version as `ETag: "v<version>"`, to be handed back in `If-Match`. */
export function tagged<V>(version: number, body: V | Sent<V>): Sent<V> {
  return withHeaders(body, { ETag: `"v${version}"` });
}

/** Sends something new with its address in `Location`. */
export function located<V>(url: string, body: V | Sent<V>): Sent<V> {
  return withHeaders(body, { Location: url });
}
