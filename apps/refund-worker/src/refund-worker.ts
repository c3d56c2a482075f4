import type { DynamicModule, ValueProvider } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  Announce,
  AnnounceHandler,
  ApplyNews,
  ApplyNewsHandler,
  NewsSettings,
  NotifySettings,
  PayBack,
  PayBackHandler,
  PayBackSettings,
  PostWebhook,
  PostWebhookHandler,
  Reconcile,
  ReconcileHandler,
  ReconcileSettings,
  RenderReturnSlipHandler,
  SendMail,
  SendMailHandler,
} from '@retours/application';
import { DueWork, Restores, type Bell, type ShopId, type WorkList } from '@retours/domain';
import { SMTP_CONNECTIONS } from '@retours/mail';
import { adaptersModule, HealthModule, nestLogger, PROBES, type Probe } from '@retours/nest-kit';
import { startRelay, type WorkQueue } from '@retours/queue';
import type { Logger } from 'pino';
import {
  countEvent,
  countFailure,
  countMail,
  countNews,
  countPaymentRefund,
  countReconciliation,
  countWebhook,
} from './metrics.js';
import { Lanes } from './lanes.js';
import { defaultWaits, type Waits } from './waits.js';

export type WorkerOptions = Readonly<{
  /** `DueWork`, `Restores`, `PaymentRefundClaims`, `Reconciliations`, `GatewayAccounts`, `GatewayInbox`, `Outbox`, `Notifications`, `WebhookEndpoints`, `WebhookSender`, `MailTemplates`, `MailWriter`, `MailSender`, `Papers`, `Letterheads`, `Orders`, `PaymentGateways`, `Clock`, `Ids`. */
  adapters: readonly ValueProvider[];
  /** Bells and those who hear them; the worker closes it with itself. */
  queue: WorkQueue;
  log: Logger;
  /** Where to tell of health and metrics; nowhere when another part of the process does. */
  http?: Readonly<{ host: string; port: number }>;
  probes?: readonly Probe[];
  waits?: Partial<Waits>;
}>;

export type RunningWorker = Readonly<{
  /** Where it tells of health and metrics, if it does. */
  url: string | undefined;
  /** Rings no more, lets what is under way finish, and rejects when that takes longer than the deadline. */
  close(deadlineMs: number): Promise<void>;
}>;

class WorkerRoot {}

const workerModule = ({ adapters, queue, probes = [], waits }: WorkerOptions): DynamicModule => {
  const { payBack, notify, news, reconcile } = { ...defaultWaits, ...waits };
  const own: ValueProvider[] = [
    { provide: PayBackSettings, useValue: payBack },
    { provide: NotifySettings, useValue: notify },
    { provide: ReconcileSettings, useValue: reconcile },
    { provide: NewsSettings, useValue: news },
    { provide: PROBES, useValue: [...probes, { name: 'queue', check: () => queue.probe() }] },
  ];
  return {
    module: WorkerRoot,
    imports: [adaptersModule([...adapters, ...own]), CqrsModule.forRoot(), HealthModule],
    providers: [
      PayBackHandler,
      ApplyNewsHandler,
      ReconcileHandler,
      AnnounceHandler,
      PostWebhookHandler,
      SendMailHandler,
      RenderReturnSlipHandler,
    ],
  };
};

type Work = Readonly<{
  concurrency: number;
  /** Those of a shop that were rung for at once are told at once: most of the time it takes is the way to the database. */
  together?: true;
  run: (errand: Errand) => Promise<void>;
}>;
/** What is done in one go: a piece of a shop's, or some. */
type Errand = Readonly<{ shop: ShopId; ids: readonly string[] }>;

/** What is done for each list, and how much of it at once: money and mails wait for others most of the time. */
const workOf = (commands: CommandBus, log: Logger, notificationsAtOnce?: number) =>
  ({
    // A gateway takes a tenth of a second or more: with 32 at once, 150 a second leave no room for a slow day.
    payment_refunds: {
      concurrency: 64,
      run: async ({ shop, ids: [id] }) => countPaymentRefund(await commands.execute(new PayBack(shop, id))),
    },
    outbox: {
      concurrency: 16,
      together: true,
      run: async ({ shop, ids }) => {
        const { told, errors } = await commands.execute(new Announce(shop, ids));
        for (const { id: eventId, type, at, orderReference } of told) {
          // The line names the event and never what is in it.
          log.info({ shop, eventId, type, at, orderReference }, 'event');
          countEvent(type);
        }
        if (errors.length > 0) throw new AggregateError(errors, `${errors.length} event(s) cannot be told`);
      },
    },
    // As many as there are connections: a letter that waits for one loses the time it was given.
    mails: {
      concurrency: notificationsAtOnce ?? SMTP_CONNECTIONS,
      run: async ({ shop, ids: [id] }) => countMail(await commands.execute(new SendMail(shop, id))),
    },
    // Enough for many endpoints that answer slowly: each has a few calls at once, and fewer while it fails.
    webhooks: {
      concurrency: notificationsAtOnce ?? 64,
      run: async ({ shop, ids: [id] }) => countWebhook(await commands.execute(new PostWebhook(shop, id))),
    },
    news: {
      concurrency: 16,
      run: async ({ shop, ids: [id] }) => countNews(await commands.execute(new ApplyNews(shop, id))),
    },
    // Few, so that a night's comparisons leave gateways and database to the money.
    reconciliations: {
      concurrency: 4,
      run: async ({ shop, ids: [id] }) =>
        countReconciliation(await commands.execute(new Reconcile(shop, id))),
    },
  }) satisfies Record<WorkList, Work>;

/** What goes wrong with the queue itself, or with one piece of work, is rung for again: it is told, and that is all. */
export const tellOfErrors = (log: Logger) => (err: Error, bell?: Bell) => {
  if (bell) countFailure(bell.list);
  log.error({ err, ...bell }, bell ? 'work failed' : 'queue trouble');
};

/** What a bell rings for, by how it is done. */
function errandsOf({ id, shop, also = [] }: Bell, { together }: Work): readonly Errand[] {
  const pieces = [{ id, shop }, ...also];
  if (!together) return pieces.map((piece) => ({ shop: piece.shop, ids: [piece.id] }));
  return [...new Set(pieces.map((piece) => piece.shop))].map((of) => ({
    shop: of,
    ids: pieces.filter((piece) => piece.shop === of).map((piece) => piece.id),
  }));
}

/** Starts to send money back and to tell events, until it is closed. */
export async function startWorker(options: WorkerOptions): Promise<RunningWorker> {
  const { queue, log, http } = options;
  const app = await NestFactory.create<NestFastifyApplication>(workerModule(options), new FastifyAdapter(), {
    logger: nestLogger(log),
    abortOnError: false,
  });
  await app.init();
  const commands = app.get(CommandBus);
  // Before anything is sent: another copy of the database may know less than the gateways.
  if (await app.get(Restores).notice())
    log.warn('this is another copy of the database: books are compared before money is sent');

  const lists = workOf(commands, log, options.waits?.notificationsAtOnce);
  const tell = tellOfErrors(log);
  const opened: Lanes[] = [];
  for (const [list, work] of Object.entries(lists) as [WorkList, Work][]) {
    const { concurrency, run } = work;
    const lanes = new Lanes(concurrency);
    opened.push(lanes);
    // One that fails or takes long keeps none of the others waiting that were rung for with it.
    const hear = (bell: Bell) =>
      Promise.all(
        errandsOf(bell, work).map((errand) =>
          lanes
            .run(() => run(errand))
            .catch((error) => tell(error, { list, shop: errand.shop, id: errand.ids[0], ring: bell.ring })),
        ),
      );
    await queue.work(list, hear, { concurrency });
  }
  const relay = startRelay({
    dueWork: app.get(DueWork),
    queue,
    onError: tell,
    ringAgainSeconds: options.waits?.ringAgainSeconds,
  });

  // Whoever is told that it is ready finds it at work.
  if (http) await app.listen(http.port, http.host);

  return {
    url: http && (await app.getUrl()),
    async close(deadlineMs) {
      await relay.stop();
      // What has not begun comes due again, here or elsewhere.
      for (const lanes of opened) lanes.close();
      // Health answers to the end: whoever watches sees a worker that is closing, not one that is gone.
      await queue.close(deadlineMs).finally(() => app.close());
    },
  };
}
