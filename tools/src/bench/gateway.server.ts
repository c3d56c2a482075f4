import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** A payment gateway in a process of its own, in Stripe's words: slow as real ones are, wrong now and then, with books. */

/** Money that really left: one entry each time, should a key ever be paid twice. */
export type Booked = Readonly<{ account: string; key: string; payment: string; amount: number; id: string }>;
/** What the gateway tells of itself, at `/books`. */
export type Books = Readonly<{ faults: number; latencies: readonly number[]; refunds: readonly Booked[] }>;

const MEDIAN_MS = 120;
const P99_MS = 380;
const FAULTY = 0.01;
/** The normal deviation that 1 in 100 exceeds. */
const AT_P99 = 2.326;

const books = new Map<string, Booked>();
const latencies: number[] = [];
let faults = 0;

/** Log-normal, as waiting times are: the median and the 99th of 100 are as given. */
function latency(): number {
  const normal = Math.sqrt(-2 * Math.log(1 - Math.random())) * Math.cos(2 * Math.PI * Math.random());
  return MEDIAN_MS * Math.exp((Math.log(P99_MS / MEDIAN_MS) / AT_P99) * normal);
}

const say = (response: ServerResponse, status: number, body: unknown) =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

const written = ({ id, amount, payment, key }: Booked) => ({
  id,
  object: 'refund',
  amount,
  currency: 'eur',
  charge: payment,
  metadata: { retours_key: key },
  status: 'succeeded',
});

const trouble = (response: ServerResponse) =>
  say(response, 500, { error: { type: 'api_error', message: 'Something went wrong' } });

/** The ways to go wrong, each as likely: what happens to the refund, and what is said of it. */
const FAULTS: readonly ((book: () => Booked, response: ServerResponse) => void)[] = [
  (_book, response) => void response.destroy(),
  (book, response) => void (book(), response.destroy()),
  (book, response) => void (book(), trouble(response)),
  (_book, response) => trouble(response),
  (_book, response) =>
    say(response, 429, {
      error: { type: 'invalid_request_error', code: 'rate_limit', message: 'Slow down' },
    }),
];

/** One key's money leaves once, whoever sends it how often. */
function book(account: string, fields: URLSearchParams): Booked {
  const key = fields.get('metadata[retours_key]') ?? '';
  const known = books.get(`${account} ${key}`);
  if (known) return known;
  const payment = fields.get('charge') ?? '';
  const entry = { account, key, payment, amount: Number(fields.get('amount')), id: `re_${randomUUID()}` };
  books.set(`${account} ${key}`, entry);
  return entry;
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://gateway');
  if (pathname === '/ready') return say(response, 200, {});
  if (pathname === '/books')
    return say(response, 200, { faults, latencies, refunds: [...books.values()] } satisfies Books);
  const account = request.headers.authorization ?? '';
  let body = '';
  for await (const chunk of request) body += chunk;
  const ms = latency();
  latencies.push(ms);
  await sleep(ms);
  if (request.method === 'GET') {
    const found = [...books.values()].filter(
      (entry) => entry.account === account && entry.payment === searchParams.get('charge'),
    );
    return say(response, 200, { object: 'list', url: pathname, has_more: false, data: found.map(written) });
  }
  const booked = () => book(account, new URLSearchParams(body));
  if (Math.random() < FAULTY) {
    faults += 1;
    return FAULTS[faults % FAULTS.length](booked, response);
  }
  return say(response, 200, written(booked()));
}

createServer((request, response) => void answer(request, response).catch(() => response.destroy())).listen(
  Number(process.env.PORT),
  '127.0.0.1',
);
process.once('SIGTERM', () => process.exit());
