import { randomUUID } from 'node:crypto';

/** Where the demo shop is reached, with a token for each side. */
export type Doors = Readonly<{
  customerApi: string;
  merchantApi: string;
  customerToken: string;
  merchantToken: string;
}>;

/** Calls an API. @throws what it answered, unless it was a yes. */
export async function call<T>(url: string, token: string, method = 'GET', body?: unknown): Promise<T> {
  const response = await fetch(url, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}
