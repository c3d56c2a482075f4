import { setTimeout as sleep } from 'node:timers/promises';

/** What a call sends beyond its path; `key` makes it safe to repeat. */
type Sent = Readonly<{ body?: unknown; ndjson?: string; key?: string }>;

/** One of the two APIs, with somebody's token. Every call answers the body, or throws what the API refused. */
export type Api = Readonly<{
  get<T>(path: string): Promise<T>;
  put<T>(path: string, body: unknown): Promise<T>;
  post<T>(path: string, body: unknown, key?: string): Promise<T>;
  /** Sends newline-delimited JSON. */
  stream<T>(path: string, ndjson: string): Promise<T>;
}>;

const TRIES = 60;
const SAFE_TO_REPEAT = [429, 503];

function requestOf(method: string, { body, ndjson, key }: Sent, token?: string): RequestInit {
  const type = ndjson === undefined ? 'application/json' : 'application/x-ndjson';
  return {
    method,
    headers: {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(method === 'GET' ? {} : { 'content-type': type }),
      ...(key ? { 'idempotency-key': key } : {}),
    },
    ...(method === 'GET' ? {} : { body: ndjson ?? JSON.stringify(body) }),
  };
}

async function answered(response: Response, name: string): Promise<unknown> {
  const text = await response.text();
  if (response.ok) return JSON.parse(text);
  throw new Error(`${name} was answered ${response.status}: ${text.slice(0, 500)}`);
}

/** Opens an API; 429 and 503 are tried again when the answer says so, for up to 60 times. */
export function openApi(base: string, token?: string): Api {
  async function call(method: string, path: string, sent: Sent): Promise<unknown> {
    for (let left = TRIES; ; left -= 1) {
      const response = await fetch(new URL(path, base), requestOf(method, sent, token));
      if (left === 0 || !SAFE_TO_REPEAT.includes(response.status))
        return answered(response, `${method} ${path}`);
      await response.arrayBuffer();
      await sleep(1000 * Number(response.headers.get('retry-after') ?? 1));
    }
  }
  return {
    get: <T>(path: string) => call('GET', path, {}) as Promise<T>,
    put: <T>(path: string, body: unknown) => call('PUT', path, { body }) as Promise<T>,
    post: <T>(path: string, body: unknown, key?: string) => call('POST', path, { body, key }) as Promise<T>,
    stream: <T>(path: string, ndjson: string) => call('POST', path, { ndjson }) as Promise<T>,
  };
}

/** Every item of a list, page by page. */
export async function* everyItem<T>(api: Api, path: string): AsyncGenerator<T> {
  const list = `${path}${path.includes('?') ? '&' : '?'}limit=200`;
  let cursor: string | null = '';
  while (cursor !== null) {
    const page: { items: readonly T[]; nextCursor: string | null } = await api.get(
      cursor === '' ? list : `${list}&cursor=${encodeURIComponent(cursor)}`,
    );
    yield* page.items;
    cursor = page.nextCursor;
  }
}
