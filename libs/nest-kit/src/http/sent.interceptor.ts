import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { Sent } from './sent.js';

/** Whether the reader has this very answer already (RFC 9110 §13.1.2). */
const isKnown = ({ method, headers }: FastifyRequest, etag: string | undefined): boolean =>
  method === 'GET' && etag !== undefined && headers['if-none-match'] === etag;

/** Unwraps a `Sent`: its headers go to the reply, its body is the answer; a reader who has it is told so (304). */
export class SentInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    return next.handle().pipe(
      map((answer: unknown) => {
        if (!(answer instanceof Sent)) return answer;
        const reply = http.getResponse<FastifyReply>();
        reply.headers(answer.headers);
        if (!isKnown(http.getRequest<FastifyRequest>(), answer.headers.ETag)) return answer.body as unknown;
        reply.removeHeader('Content-Type').status(304);
        return undefined;
      }),
    );
  }
}
