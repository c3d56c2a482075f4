import type { DynamicModule, Type, ValueProvider } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { isLoopback } from '../auth/loopback.js';
import { adaptersModule } from './adapters.js';
import { KitModule } from './kit.module.js';
import { createLog, nestLogger } from './log.js';
import type { KitOptions } from './options.js';
import { furnish, serverFor } from './server.js';
import { serveDocs } from '../openapi/document.js';
import { servePages } from '../pages/serve-pages.js';

/** What to start an API with. */
export type ApiOptions = Omit<KitOptions, 'log'> &
  Readonly<{
    /** Ports by value; none when the module brings its own. */
    adapters?: readonly ValueProvider[];
    /** Where to log; standard output unless told. */
    log?: Logger;
    /** Whether SIGTERM and SIGINT close it in good order (the default); a process of several APIs closes them itself. */
    shutdownHooks?: boolean;
  }>;

class ApiRoot {}

/**
 * Builds an API that is ready to `listen`. The embedded issuer on an address others can reach is refused.
 * @throws when a setting or an adapter is missing; `init` or `listen` throw when a route has no access rule.
 */
export async function createApi(
  module: Type | DynamicModule,
  options: ApiOptions,
): Promise<NestFastifyApplication> {
  const { adapters = [], shutdownHooks = true, ...rest } = options;
  const kit: KitOptions = { ...rest, log: options.log ?? createLog(options.name, options.env.LOG_LEVEL) };
  if (kit.issuer && !isLoopback(kit.env.HOST)) {
    throw new Error(
      `The embedded issuer gives tokens to whoever asks: HOST must be a loopback address, not ${kit.env.HOST}`,
    );
  }
  const root: DynamicModule = {
    module: ApiRoot,
    imports: [adaptersModule(adapters), KitModule.forApi(kit), module],
  };
  const app = await NestFactory.create<NestFastifyApplication>(root, serverFor(kit), {
    bodyParser: false,
    abortOnError: false,
    logger: nestLogger(kit.log),
  });
  await furnish(app, kit);
  serveDocs(app, kit.about.title);
  servePages(app, kit);
  return shutdownHooks ? app.enableShutdownHooks(['SIGTERM', 'SIGINT']) : app;
}
