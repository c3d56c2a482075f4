// The fake gateway: Stripe's refunds in a process of its own, with books of its own. Told what to do over /control.
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { playOf, type Act } from './acts.js';
import { Ledger, type Entry } from './ledger.js';
import { Notifier } from './notifier.js';
import { OpenTransactions } from './open-transactions.js';
import { calm } from './steering.js';
import { stripeError, stripeRefund } from './stripe.js';

const [, , ledgerPath, databaseUrl, port = '0'] = process.argv;
const ledger = new Ledger(ledgerPath);
const transactions = new OpenTransactions(databaseUrl);
const mood = calm();
const notifier = new Notifier(ledger, mood);
const calls = new Map<string, number>();

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function say(response: ServerResponse, status: number, body: unknown, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

/** The refund a call stands for: the one its key stands for already, or a new one on the books. */
function executed(account: string, key: string, fields: URLSearchParams, act: Act): Entry | undefined {
  const known = mood.forgetful
    ? undefined
    : ledger.refunds.find(({ idempotencyKey }) => idempotencyKey === key);
  if (known || !act.executes) return known;
  const entry: Entry = {
    id: `re_${randomUUID().replaceAll('-', '')}`,
    account,
    payment: fields.get('payment_intent') ?? '',
    amount: Number(fields.get('amount')),
    currency: 'eur',
    idempotencyKey: key,
    retoursKey: fields.get('metadata[retours_key]'),
    status: act.status ?? 'succeeded',
    ...(act.status === 'failed' ? { failureReason: 'charge_for_pending_refund_disputed' } : {}),
  };
  ledger.write({ type: 'executed', entry });
  return entry;
}

async function refund(account: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const fields = new URLSearchParams(await textOf(request));
  const [key, payment] = [String(request.headers['idempotency-key']), fields.get('payment_intent') ?? ''];
  ledger.write({ type: 'asked', idempotencyKey: key, payment, at: Date.now() });
  const call = (calls.get(key) ?? 0) + 1;
  calls.set(key, call);
  const { act, news } = playOf(payment, call);
  await transactions.look(payment);
  const entry = mood.busy ? undefined : executed(account, key, fields, act);
  if (entry) await notifier.tellOf(entry, news);
  await pause(act.answer === 'slow' ? mood.slowMs : mood.latencyMs);
  const answer = mood.busy ? 'busy' : act.answer;
  switch (answer) {
    case 'silence':
      return;
    case 'cut':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '900' });
      response.write('{"id":"re_', () => request.socket.destroy());
      return;
    case 'garbage':
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Welcome</html>');
      return;
    case 'busy':
      say(response, 429, stripeError('invalid_request_error', 'rate_limit', 'Too many requests'), {
        'retry-after': '1',
      });
      return;
    case 'server error':
      say(response, 500, stripeError('api_error', undefined, 'Something went wrong'));
      return;
    default: {
      const said = entry && stripeRefund(entry);
      say(response, 200, answer === 'wrong sum' && said ? { ...said, amount: 1 } : said);
    }
  }
}

async function control(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = JSON.parse((await textOf(request)) || '{}');
  if (request.url === '/control/mood') Object.assign(mood, body);
  if (request.url === '/control/dashboard') await notifier.madeInDashboard(body);
  if (request.url === '/control/settlement')
    for (const { id, status } of ledger.refunds)
      if (status === 'pending') ledger.write({ type: 'changed', id, status: 'succeeded' });
  if (request.url === '/control/reversal') await notifier.reverse(body.payment);
  say(response, 200, {
    lines: ledger.lines,
    refunds: ledger.refunds,
    openTransactions: transactions.found,
    notifications: notifier.answers,
  });
}

const server = createServer(async (request, response) => {
  if (request.url?.startsWith('/control')) return control(request, response);
  if (mood.out) return void request.socket.destroy();
  const account = request.headers.authorization?.replace('Bearer sk_test_', '') ?? '';
  if (mood.lockedOut.includes(account))
    return say(response, 401, stripeError('invalid_request_error', undefined, 'Invalid API Key provided'));
  if (request.method === 'POST') return refund(account, request, response);
  const payment = new URL(request.url ?? '', 'http://gateway').searchParams.get('payment_intent') ?? '';
  ledger.write({ type: 'looked up', payment, at: Date.now() });
  await pause(mood.latencyMs);
  const data = ledger.refunds
    .filter((entry) => entry.account === account && entry.payment === payment)
    .map(stripeRefund);
  say(response, 200, { object: 'list', url: '/v1/refunds', has_more: false, data });
});
server.listen(Number(port), '127.0.0.1', () =>
  console.log(`ready on ${(server.address() as AddressInfo).port}`),
);
