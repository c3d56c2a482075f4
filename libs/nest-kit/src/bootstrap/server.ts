import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import cors from '@fastify/cors';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import helmet from 'helmet';
import { countRequest } from '../health/metrics.js';
import { readBodies } from '../http/bodies.js';
import { languageOf } from '../problem/language.js';
import { problemOf } from '../problem/describe.js';
import { invalid } from '../problem/problem.js';
import { MAX_BODY_BYTES } from '../problem/recognise.js';
import type { KitOptions } from './options.js';

/** An id from the caller is kept when it is harmless in a log. */
const requestId = (header: unknown) =>
  typeof header === 'string' && /^[\w.-]{1,64}$/.test(header) ? header : randomUUID();

/** A path that cannot be decoded never reaches a route, nor the filter: it is answered here. */
function malformedUrl(_error: Error, request: FastifyRequest, reply: FastifyReply): void {
  try {
    invalid('', 'the path cannot be read');
  } catch (error) {
    const problem = problemOf(error, languageOf(request.headers['accept-language']));
    void reply.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  }
}

/** The HTTP server under Nest: 1 MiB bodies, proxies as told, an id for each request. */
export const serverFor = ({ env }: KitOptions): FastifyAdapter =>
  new FastifyAdapter({
    bodyLimit: MAX_BODY_BYTES,
    trustProxy: env.TRUST_PROXY,
    // While it closes, calls on open connections get a true answer, or a problem, rather than Fastify's own words.
    return503OnClosing: false,
    genReqId: ({ headers }: IncomingMessage) => requestId(headers['x-request-id']),
    frameworkErrors: malformedUrl,
    routerOptions: { maxParamLength: 1000 },
  });

/**
 * Security headers, made ready once. upgrade-insecure-requests would break the documentation page wherever TLS ends
 * before us, or is not there.
 */
const secure = helmet({ contentSecurityPolicy: { directives: { upgradeInsecureRequests: null } } });

/** Security headers, the CORS allow-list, body parsers, and a line in log and metrics for each request. */
export async function furnish(app: NestFastifyApplication, { name, env, log }: KitOptions): Promise<void> {
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onRequest', (request, reply, done) => secure(request.raw, reply.raw, () => done()));
  if (env.CORS_ORIGINS.length > 0)
    await app.register(cors, { origin: [...env.CORS_ORIGINS], exposedHeaders: EXPOSED, methods: METHODS });
  readBodies(server);
  server.addHook('onRequest', async (request, reply) => void reply.header('X-Request-Id', request.id));
  server.addHook('onResponse', async (request, reply) => {
    const served = {
      api: name,
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
    };
    countRequest(served, reply.elapsedTime);
    log.info({ requestId: request.id, ...served, ms: Math.round(reply.elapsedTime) }, 'request');
  });
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];
const EXPOSED = [
  'Content-Disposition',
  'ETag',
  'Location',
  'Idempotency-Replayed',
  'Retry-After',
  'X-Request-Id',
];
