import createClient, { type Middleware } from 'openapi-fetch';
import type { Language } from '../language/languages.js';
import { failureOf, NoAnswer } from './refusal.js';

/** What the client needs to know of the person at the page, asked anew for every request. */
export type Caller = Readonly<{
  token: () => string | undefined;
  language: () => Language;
  /** The API did not accept the token. */
  signedOut: () => void;
}>;

/**
 * A typed client of the API on the page's own origin. Answers other than 2xx are thrown: a `Refusal`, or `NoAnswer`
 * when the network or something in between failed.
 * @param caller whose token and language go with every request.
 */
export function createApi<Paths extends object>({ token, language, signedOut }: Caller) {
  const asCaller: Middleware = {
    onRequest({ request }) {
      const bearer = token();
      if (bearer) request.headers.set('authorization', `Bearer ${bearer}`);
      request.headers.set('accept-language', language());
    },
    async onResponse({ response }) {
      if (response.status === 401) signedOut();
      if (!response.ok) throw failureOf(response.status, await response.text());
    },
    onError: ({ error }) => new NoAnswer('the request was not answered', { cause: error }),
  };
  const api = createClient<Paths>({ baseUrl: window.location.origin });
  api.use(asCaller);
  return api;
}

type Answered<Data> = Promise<Readonly<{ data?: Data; response: Response }>>;

/** The body of a 2xx answer: `await bodyOf(api.GET(…))`. */
export async function bodyOf<Data>(answer: Answered<Data>): Promise<NonNullable<Data>> {
  const { data } = await answer;
  if (data === undefined || data === null) throw new NoAnswer('the answer has no body');
  return data;
}

/** The body of a 2xx answer with its version, for `If-Match`; null where the API keeps none. */
export async function versionedBodyOf<Data>(answer: Answered<Data>) {
  const { response } = await answer;
  return { body: await bodyOf(answer), version: response.headers.get('etag') };
}

/** The headers of a change: done at most once, and only on the version seen. */
export const headersOf = (key: string, version?: string | null) => ({
  'Idempotency-Key': key,
  ...(version ? { 'If-Match': version } : {}),
});
