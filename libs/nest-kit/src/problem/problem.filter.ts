import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { KIT, type KitOptions } from '../bootstrap/options.js';
import { languageOf } from './language.js';
import { problemOf, type ProblemDetails } from './describe.js';

const headersOf = ({ code, retryAfter }: ProblemDetails): Record<string, string> => ({
  ...(code === 'UNAUTHENTICATED'
    ? { 'WWW-Authenticate': 'Bearer realm="retours", error="invalid_token"' }
    : {}),
  ...(code === 'IDEMPOTENCY_IN_PROGRESS' ? { 'Retry-After': '1' } : {}),
  ...(typeof retryAfter === 'number' ? { 'Retry-After': String(retryAfter) } : {}),
});

/** Answers whatever was thrown as `application/problem+json`; what nobody expected is logged and told without its insides. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(KIT) private readonly kit: Pick<KitOptions, 'log'>) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = problemOf(
      error,
      languageOf(request.headers['accept-language']),
      request.url.split('?')[0],
    );
    if (problem.status >= 500)
      this.kit.log.error({ err: error, requestId: request.id, code: problem.code }, 'request failed');
    // A document that broke off half-way: its status line is out, all that is left is to close.
    if (reply.raw.headersSent) return void reply.raw.destroy();
    void reply
      .status(problem.status)
      .headers(headersOf(problem))
      .type('application/problem+json')
      .send(JSON.stringify(problem));
  }
}
