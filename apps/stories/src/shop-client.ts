/** What came back: the status, the body, and the headers that matter to a caller. */
export type Reply<T = Record<string, unknown>> = Readonly<{
  status: number;
  body: T;
  replayed: boolean;
  location: string | null;
  etag: string | null;
}>;
type Options = Readonly<{ body?: unknown; key?: string; ifMatch?: string; language?: string }>;

/** A caller of one API with one token. */
export type ShopClient = Readonly<{
  get<T>(path: string): Promise<Reply<T>>;
  post<T>(path: string, body: unknown, key?: string): Promise<Reply<T>>;
  put<T>(path: string, body: unknown): Promise<Reply<T>>;
}>;

/** Calls the APIs in turn, as a load balancer would: each request goes to the next of them. */
export function shopClient(apis: readonly string[], token: string): ShopClient {
  let turn = 0;
  const call = async <T>(method: string, path: string, { body, key }: Options = {}): Promise<Reply<T>> => {
    const api = apis[turn++ % apis.length];
    const response = await fetch(`${api}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      body: (text ? JSON.parse(text) : null) as T,
      replayed: response.headers.get('idempotency-replayed') === 'true',
      location: response.headers.get('location'),
      etag: response.headers.get('etag'),
    };
  };
  return {
    get: (path) => call('GET', path),
    post: (path, body, key) => call('POST', path, { body, key }),
    put: (path, body) => call('PUT', path, { body }),
  };
}
