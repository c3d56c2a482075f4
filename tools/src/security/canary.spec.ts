import { setTimeout as sleep } from 'node:timers/promises';
import { DueWork, type Bell, WORK_LISTS } from '@retours/domain';
import { given } from '@retours/domain/given';
import { openQueue, type WorkQueue } from '@retours/queue';
import { startWorker, tellOfErrors } from '@retours/refund-worker';
import { openMailServer, type MailServer } from '@retours/testkit';
import { Client } from 'pg';
import { openEchoServer, type EchoServer } from './echo-server.js';
import { ADA, peopleOf, type People } from './people.js';
import { anOrder, tellAll } from './things.js';
import { openApis, PATIENCE_MS, type Apis, type Ask, type Side } from './two-apis.js';

/** Whatever nobody but its owner may read, each in a form that is found again wherever it turns up. */
const canaries = {
  'the customer’s e-mail address': 'canary.ada@example.com',
  'the merchant’s e-mail address': 'canary.grace@example.com',
  'the gateway’s key': 'sk_test_canary51H8',
  'the gateway’s webhook secret': 'whsec_canary51H8',
};
const REFUSED = { code: 550, words: `<${canaries['the customer’s e-mail address']}> is not known here` };
/** What the worker writes of an event that it told. */
const TOLD = '"type":"refund.created"';

/** Everything a queue keeps: each row of each of its tables. */
async function queued(ownerUrl: string): Promise<string> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query(`select schemaname || '.' || tablename as name from pg_tables
      where schemaname not in ('retours', 'pg_catalog', 'information_schema')`);
    const tables = await Promise.all(
      rows.map(({ name }) => client.query(`select row_to_json(t) as row from ${name} t`)),
    );
    return JSON.stringify(tables.map(({ rows: kept }) => kept));
  } finally {
    await client.end();
  }
}

/** Lets the database refuse every new order, and quote it as it does. */
async function breakOrders(ownerUrl: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(`create function retours.refuse_order() returns trigger language plpgsql as
    $$ begin raise exception 'no room for %', new.customer using detail = new::text; end $$`);
  await client.query(`create trigger refuse_order before insert on retours.orders
    for each row execute function retours.refuse_order()`);
  await client.end();
}

describe('an e-mail address, a token or a key', () => {
  let echo: EchoServer;
  let mails: MailServer;
  let apis: Apis;
  let people: People;
  let queue: WorkQueue;
  /** What was answered with a no, and what staff read of things that went wrong. */
  const errors: string[] = [];
  const secrets: Record<string, string> = { ...canaries };
  let inQueue: string;
  let paymentRefund: string;

  const call = async (side: Side, ask: Ask) => {
    const answer = await apis[side].call({ token: side === 'customer' ? people.ada : people.grace, ...ask });
    if (answer.status >= 400) errors.push(answer.text);
    return answer;
  };
  const staff = async (method: string, path: string, body?: unknown) => {
    const { status, text } = await call('merchant', { method, url: `/v1/${path}`, body });
    if (status >= 300) throw new Error(`${method} ${path}: ${status} ${text}`);
    return JSON.parse(text);
  };
  const order = (status: number) =>
    anOrder({
      customer: { id: ADA, email: canaries['the customer’s e-mail address'], locale: 'en' },
      payments: [given.aPayment({ gateway: 'stripe', gatewayReference: `pi_${status}_1`, amount: '94.08' })],
    });

  /** A refund by card through a provider that answers so. */
  const refund = async (status: number) => {
    await staff('PUT', `orders/canary-${status}`, order(status));
    const lines = [{ lineId: 'l1', quantity: 1 }];
    return staff('POST', `orders/canary-${status}/refunds`, { kind: 'return', lines });
  };

  beforeAll(async () => {
    [echo, mails] = [await openEchoServer(canaries['the customer’s e-mail address']), await openMailServer()];
    apis = await openApis({
      providers: { STRIPE_API_BASE: echo.url },
      allowCidrs: ['127.0.0.1/32'],
      mail: { smtpUrl: mails.url, from: 'retours@example.org' },
    });
    people = await peopleOf(apis);
    const { log, adapters, database } = apis;
    queue = await openQueue({ databaseUrl: database.appUrl, onError: tellOfErrors(log) });
    mails.reply(REFUSED, { ...REFUSED, code: 451 });

    await staff('PUT', 'return-policy', { returnsEnabled: true, returnWindowDays: 0 });
    await staff('PUT', 'mail-settings', { merchantAddress: canaries['the merchant’s e-mail address'] });
    const credentials = {
      secretKey: canaries['the gateway’s key'],
      webhookSecret: canaries['the gateway’s webhook secret'],
    };
    errors.push(JSON.stringify(await staff('PUT', 'gateways/stripe', { credentials })));
    const endpoint = await staff('POST', 'webhook-endpoints', { url: `${echo.url}/hooks/500` });
    Object.assign(secrets, {
      'the secret of an endpoint': endpoint.secret.replace('whsec_', ''),
      'the customer’s token': people.ada.split('.')[2],
      'the token of staff': people.grace.split('.')[2],
    });

    const refunds = [await refund(402), await refund(500), await refund(200)];
    paymentRefund = refunds[0].paymentRefunds[0].id;
    await tellAll(apis);
    const bells: Bell[] = [];
    for (const list of WORK_LISTS) bells.push(...(await apis.persistence.port(DueWork).take(list, 100, 0)));
    await queue.bells.ring(bells);
    inQueue = await queued(database.ownerUrl);

    const worker = await startWorker({ adapters, queue, log });
    const tried = async () => {
      const found = await Promise.all(refunds.map(({ id }) => staff('GET', `refunds/${id}`)));
      const deliveries = await staff('GET', `webhook-endpoints/${endpoint.id}/deliveries`);
      const paid = found.every(({ paymentRefunds: [one] }) => one.attempts.length > 0);
      const told = deliveries.items.some(({ lastDetail }: { lastDetail: string | null }) => lastDetail);
      if (paid && told && mails.heard.length > 1) errors.push(JSON.stringify([found, deliveries]));
      return paid && told && mails.heard.length > 1;
    };
    while (!(await tried())) await sleep(50);
    await refund(401);
    while (!(await staff('GET', 'gateways/stripe')).paused) await sleep(50);
    while (!apis.lines.some((line) => line.includes(TOLD))) await sleep(50);
    await worker.close(10_000);
    errors.push(
      JSON.stringify([await staff('GET', 'gateways/stripe'), await staff('GET', 'audit?limit=200')]),
    );

    await call('merchant', {
      method: 'GET',
      url: `/v1/orders?access_token=${people.grace}&q=${REFUSED.words}`,
    });
    await call('merchant', { method: 'GET', url: '/v1/orders', token: `${people.grace}x` });
    await call('customer', { method: 'GET', url: '/v1/orders', token: people.grace });
    await breakOrders(database.ownerUrl);
    const broken = await call('merchant', { method: 'PUT', url: '/v1/orders/broken', body: order(402) });
    expect(broken.status).toBe(500);
  }, PATIENCE_MS);
  afterAll(async () => {
    await apis?.close();
    await Promise.all([echo?.close(), mails?.close()]);
  });

  /** Whose canary is in a text, and what of the text should be in it is not. */
  const foundIn = (text: string, ...expected: string[]) => ({
    canaries: Object.keys(secrets).filter((name) => text.includes(secrets[name]!)),
    missing: expected.filter((words) => !text.includes(words)),
  });

  it('was told to those who repeat everything, so that there is something to find', () => {
    expect(foundIn(echo.calls.join(), '/hooks/500')).toEqual({
      canaries: ['the customer’s e-mail address', 'the gateway’s key'],
      missing: [],
    });
    expect(mails.heard.length).toBeGreaterThan(1);
  });
  it('is in no line of the log', () => {
    const log = apis.lines.join('');
    const expected = ['"route":"/v1/gateways/:gateway"', 'no room for {', TOLD];
    expect(foundIn(log, ...expected)).toEqual({ canaries: [], missing: [] });
    expect(log.includes('eyJ')).toBe(false);
  });
  it('is in nothing that the queue keeps', () => {
    expect(foundIn(inQueue, paymentRefund)).toEqual({ canaries: [], missing: [] });
  });
  it('is in no error, whoever reads it', () => {
    const expected = ['UNAUTHENTICATED', 'INTERNAL', 'answered 500', '"paused":{"reason"'];
    expect(foundIn(errors.join(), ...expected)).toEqual({ canaries: [], missing: [] });
  });
});
