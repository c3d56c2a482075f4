import { fetchDirectly } from '../kit/fetch.js';
import type { HttpClient } from './adyen.sdk.js';

/** Shorter than the time a gateway has for one answer. */
const ANSWER_MS = 15_000;

/** A no of Adyen's API, without its words: `errorCode` names what is wrong, where it says so. */
export class AdyenRefusal extends Error {
  constructor(
    readonly status: number,
    readonly errorCode: string | undefined,
    readonly retryAfter: string | undefined,
  ) {
    super(`${status} ${errorCode ?? ''}`.trim());
  }
}

/** What Adyen's codes look like; whatever else it says stays with it. */
const CODE = /^\w{1,16}$/;

const errorCodeIn = (text: string): string | undefined => {
  try {
    const code: unknown = JSON.parse(text)?.errorCode;
    return typeof code === 'string' && CODE.test(code) ? code : undefined;
  } catch {
    return undefined;
  }
};

/**
 * The SDK's way to the wire. Its own speaks https only, follows redirects with our key in hand, and prints answers that
 * it cannot read; this one goes to `apiBase` if there is one, nowhere else, and throws what is no answer.
 */
export const adyenHttp = (apiBase: string | undefined): HttpClient => ({
  async request(endpoint, body, { apiKey = '' }, _keyRequired, { idempotencyKey = '' } = {}) {
    const { origin, pathname } = new URL(endpoint);
    const response = await fetchDirectly(`${apiBase ?? origin}${pathname}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-api-key': apiKey, 'idempotency-key': idempotencyKey },
      body: body.toString(),
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    const text = await response.text();
    if (!response.ok)
      throw new AdyenRefusal(
        response.status,
        errorCodeIn(text),
        response.headers.get('retry-after') ?? undefined,
      );
    JSON.parse(text);
    return text;
  },
});
