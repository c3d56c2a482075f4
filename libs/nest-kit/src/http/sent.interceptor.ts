import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';
import { Sent } from './sent.js';

/** Unwraps a `Sent`: its headers go to the reply, its body is the answer. */
export class SentInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      map((answer: unknown) => {
        if (!(answer instanceof Sent)) return answer;
        context.switchToHttp().getResponse<FastifyReply>().headers(answer.headers);
        return answer.body as unknown;
      }),
    );
  }
}
