import type { DynamicModule, ValueProvider } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Announce, AnnounceHandler, PayBack, PayBackHandler, PayBackSettings } from '@retours/application';
import { DueWork, Listeners, type Bell } from '@retours/domain';
import { adaptersModule, HealthModule, nestLogger, PROBES, type Probe } from '@retours/nest-kit';
import { startRelay, type WorkQueue } from '@retours/queue';
import type { Logger } from 'pino';
import { LogListeners } from './log-listeners.js';
import { countFailure, countPaymentRefund } from './metrics.js';

export type WorkerOptions = Readonly<{
  /** `DueWork`, `PaymentRefundClaims`, `Outbox`, `Orders`, `PaymentGateways`, `Clock`, `Ids`. */
  adapters: readonly ValueProvider[];
  /** Bells and those who hear them; the worker closes it with itself. */
  queue: WorkQueue;
  log: Logger;
  /** Where to tell of health and metrics; nowhere when another part of the process does. */
  http?: Readonly<{ host: string; port: number }>;
  probes?: readonly Probe[];
  payBack?: PayBackSettings;
}>;

export type RunningWorker = Readonly<{
  /** Where it tells of health and metrics, if it does. */
  url: string | undefined;
  /** Rings no more, lets what is under way finish, and rejects when that takes longer than the deadline. */
  close(deadlineMs: number): Promise<void>;
}>;

/** Refunds wait for their gateway most of the time; events are told as fast as they can be written. */
const CONCURRENCY = { payment_refunds: 32, outbox: 16 };

class WorkerRoot {}

const workerModule = ({
  adapters,
  queue,
  log,
  probes = [],
  payBack = new PayBackSettings(),
}: WorkerOptions): DynamicModule => {
  const own: ValueProvider[] = [
    { provide: Listeners, useValue: new LogListeners(log) },
    { provide: PayBackSettings, useValue: payBack },
    { provide: PROBES, useValue: [...probes, { name: 'queue', check: () => queue.probe() }] },
  ];
  return {
    module: WorkerRoot,
    imports: [adaptersModule([...adapters, ...own]), CqrsModule.forRoot(), HealthModule],
    providers: [PayBackHandler, AnnounceHandler],
  };
};

/** What goes wrong with the queue itself, or with one piece of work, is rung for again: it is told, and that is all. */
export const tellOfErrors = (log: Logger) => (err: Error, bell?: Bell) => {
  if (bell) countFailure(bell.list);
  log.error({ err, ...bell }, bell ? 'work failed' : 'queue trouble');
};

/** Starts to send money back and to tell events, until it is closed. */
export async function startWorker(options: WorkerOptions): Promise<RunningWorker> {
  const { queue, log, http } = options;
  const app = await NestFactory.create<NestFastifyApplication>(workerModule(options), new FastifyAdapter(), {
    logger: nestLogger(log),
    abortOnError: false,
  });
  await (http ? app.listen(http.port, http.host) : app.init());
  const commands = app.get(CommandBus);

  await queue.work(
    'payment_refunds',
    async ({ shop, id }) => {
      const status = await commands.execute(new PayBack(shop, id));
      if (status) countPaymentRefund(status);
    },
    { concurrency: CONCURRENCY.payment_refunds },
  );
  await queue.work('outbox', ({ shop, id }) => commands.execute(new Announce(shop, id)), {
    concurrency: CONCURRENCY.outbox,
  });
  const relay = startRelay({ dueWork: app.get(DueWork), queue, onError: tellOfErrors(log) });

  return {
    url: http && (await app.getUrl()),
    async close(deadlineMs) {
      await relay.stop();
      // Health answers to the end: whoever watches sees a worker that is closing, not one that is gone.
      await queue.close(deadlineMs).finally(() => app.close());
    },
  };
}
