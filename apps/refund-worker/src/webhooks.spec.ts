import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { NotifySettings } from '@retours/application';
import {
  changedEndpoint,
  Clock,
  Ids,
  issueRefund,
  Lists,
  newEndpoint,
  Orders,
  Papers,
  Shops,
  WebhookDeliveries,
  WebhookEndpoints,
  type EventType,
  type WebhookDelivery,
} from '@retours/domain';
import { given } from '@retours/domain/given';
import { openMail } from '@retours/mail';
import { createLog } from '@retours/nest-kit';
import { papersOn, typeset } from '@retours/papers';
import { openGateways, sandboxMigrations } from '@retours/payments';
import { migrate, openPersistence } from '@retours/persistence';
import { openQueue, queueMigrations } from '@retours/queue';
import { freshDatabase, type FreshDatabase } from '@retours/testkit';
import { openWebhooks } from '@retours/webhooks';
import { startWorker, tellOfErrors, type RunningWorker } from './refund-worker.js';

const SHOP = 'shop-1';
const SCOPE = { shop: SHOP, actor: given.staff };
const log = createLog('refund-worker', 'silent');

type Received = Readonly<{ id: string; body: string; headers: IncomingHttpHeaders }>;

/** A shop's own server on loopback, which answers as it is told. */
async function aServer(answer: (response: ServerResponse, call: number) => void) {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString('utf8');
    received.push({ id: String(request.headers['webhook-id']), body, headers: request.headers });
    answer(response, received.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}/hooks`, received, close };
}
const answering =
  (...statuses: readonly number[]) =>
  (response: ServerResponse, call: number) =>
    response.writeHead(statuses[Math.min(call, statuses.length) - 1]).end();

const until = async (holds: () => boolean | Promise<boolean>) => {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
};

describe('webhooks of the worker', () => {
  let database: FreshDatabase;
  let persistence: Awaited<ReturnType<typeof openPersistence>>;
  let gateways: ReturnType<typeof openGateways>;
  let worker: RunningWorker;
  const servers: { close(): Promise<void> }[] = [];

  beforeAll(async () => {
    database = await freshDatabase(async (ownerUrl) => {
      await migrate(ownerUrl, sandboxMigrations);
      await queueMigrations(ownerUrl);
    }, 'webhooks_spec');
    persistence = await openPersistence({
      appUrl: database.appUrl,
      relayUrl: database.relayUrl,
      poolSize: 8,
    });
    gateways = openGateways({ databaseUrl: database.appUrl });
    await persistence.port(Shops).create(SHOP);
    worker = await startWorker({
      adapters: [
        ...persistence.adapters,
        ...gateways.adapters,
        ...openMail({}).adapters,
        ...openWebhooks({ allowCidrs: ['127.0.0.0/8'] }).adapters,
        { provide: Papers, useValue: papersOn(typeset) },
      ],
      log,
      queue: await openQueue({ databaseUrl: database.appUrl, onError: tellOfErrors(log) }),
      waits: {
        notify: new NotifySettings(60, { firstRetry: 1, longestRetry: 2, giveUpAfter: 86_400 }, () => 0),
      },
    });
  }, 60_000);
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.close()));
    await worker.close(20_000);
    await Promise.all([persistence.close(), gateways.close()]);
    await database.drop();
  }, 60_000);

  const endpoints = () => persistence.port(WebhookEndpoints);
  const serverThat = async (answer: Parameters<typeof aServer>[0]) => {
    const server = await aServer(answer);
    servers.push(server);
    return server;
  };
  /** An endpoint that is told of refunds, and of nothing else unless told. */
  const listen = async (url: string, events: readonly EventType[] = ['refund.created']) => {
    const ids = persistence.port(Ids);
    const form = { url, events, description: null, enabled: true };
    const endpoint = newEndpoint(form, ids.next(), persistence.port(Clock).now());
    return (await endpoints().create(SCOPE, endpoint, ids.webhookSecret())).value;
  };
  const remove = (id: string) => endpoints().remove(SCOPE, id);
  let orders = 0;
  /** A refund of an order of its own, by hand: no gateway has a part in it. */
  const refund = async () => {
    const reference = `order-${++orders}`;
    const port = persistence.port(Orders);
    const occasion = given.anOccasion({ ids: given.ids(1_000 + orders) });
    await port.put(SCOPE, reference, () => {
      const order = given.aPlacedOrder({}, undefined, reference);
      return { order, result: order };
    });
    const request = { kind: 'partial', lines: [{ lineId: 'l1', quantity: 1, amount: '14.28' }] } as const;
    await port.update(SCOPE, { reference }, (order, shop) =>
      issueRefund(order, shop, request, new Set(), occasion),
    );
    return reference;
  };
  const deliveries = async (endpoint: string): Promise<readonly WebhookDelivery[]> =>
    (await persistence.port(Lists).deliveries(SCOPE, endpoint, {}, { limit: 200 })).items;
  const settled = async (endpoint: string) => {
    const all = await deliveries(endpoint);
    return all.length > 0 && all.every(({ status }) => status !== 'pending');
  };

  it('bring an event to each endpoint that asked for it, once', async () => {
    const [one, two, other] = await Promise.all(
      [200, 202, 200].map((status) => serverThat(answering(status))),
    );
    const hooks = [
      await listen(one.url),
      await listen(two.url, []),
      await listen(other.url, ['return.requested']),
    ];
    const reference = await refund();
    await until(async () => (await settled(hooks[0].id)) && (await settled(hooks[1].id)));
    expect(one.received).toHaveLength(1);
    expect(JSON.parse(one.received[0].body)).toMatchObject({
      type: 'refund.created',
      timestamp: expect.stringMatching(/Z$/),
      data: { orderReference: reference, kind: 'partial', moneyBack: '14.28' },
    });
    const types = two.received.map(({ body }) => (JSON.parse(body) as { type: string }).type);
    expect(types).toEqual(expect.arrayContaining(['refund.created', 'credit_slip.issued']));
    expect(new Set(two.received.map(({ id }) => id)).size).toBe(two.received.length);
    expect(other.received).toEqual([]);
    await Promise.all(hooks.map(({ id }) => remove(id)));
  }, 30_000);

  it('are sent again until they are taken: the same bytes under the same id', async () => {
    const server = await serverThat(answering(500, 503, 200));
    const { id } = await listen(server.url);
    await refund();
    await until(() => settled(id));
    const [first, second, third] = server.received;
    for (const { id: sentAs, body } of [second, third])
      expect([sentAs, body]).toEqual([first.id, first.body]);
    const [delivery] = await deliveries(id);
    expect(delivery).toMatchObject({ status: 'sent', tries: 3, eventId: first.id });
    const { attempts } = await persistence.port(WebhookDeliveries).find(SCOPE, id, delivery.id);
    expect(attempts.map(({ detail }) => detail)).toEqual(['answered 500', 'answered 503', 'answered 200']);
    await remove(id);
  }, 30_000);

  it('that hang at one endpoint hold up no other', async () => {
    const hanging = await serverThat(() => undefined);
    const quick = await serverThat(answering(200));
    const [slow, fast] = [await listen(hanging.url), await listen(quick.url)];
    const refunds = 12;
    const began = Date.now();
    for (let made = 0; made < refunds; made++) await refund();
    await until(() => quick.received.length === refunds);
    expect(hanging.received.length).toBeLessThanOrEqual(4);
    // Ten seconds is how long the hanging one is waited for: nobody waited for that.
    expect(Date.now() - began).toBeLessThan(10_000);
    expect((await deliveries(slow.id)).every(({ tries, status }) => tries <= 1 && status === 'pending')).toBe(
      true,
    );
    await Promise.all([remove(slow.id), remove(fast.id)]);
  }, 60_000);

  it('end at an endpoint that is gone, which is switched off; mended, it is sent what it missed', async () => {
    const server = await serverThat(answering(410, 200));
    const { id } = await listen(server.url);
    await refund();
    await until(() => settled(id));
    expect(await endpoints().find(SCOPE, id)).toMatchObject({ enabled: false, disabled: { reason: 'gone' } });
    const [missed] = await deliveries(id);
    expect(missed).toMatchObject({ status: 'given_up', lastDetail: 'answered 410', tries: 1 });
    const change = { enabled: true };
    await endpoints().change(SCOPE, id, (before) =>
      changedEndpoint(before, change, persistence.port(Clock).now()),
    );
    await persistence.port(WebhookDeliveries).replay(SCOPE, id, missed.id);
    await until(async () => server.received.length === 2 && (await settled(id)));
    const [first, again] = server.received;
    expect([again.id, again.body]).toEqual([first.id, first.body]);
    expect((await deliveries(id)).find((one) => one.id === missed.id)).toMatchObject({
      status: 'sent',
      tries: 2,
    });
    await remove(id);
  }, 30_000);

  it('never go to a private address, however the endpoint came to have it', async () => {
    const { id } = await listen('https://10.0.0.1/hooks');
    await refund();
    await until(async () => (await deliveries(id)).some(({ lastDetail }) => lastDetail !== null));
    expect(await deliveries(id)).toMatchObject([
      { status: 'pending', lastDetail: 'not called: private_address' },
    ]);
    await remove(id);
  }, 30_000);
});
