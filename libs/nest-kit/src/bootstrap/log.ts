import type { LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Logger } from 'pino';
import type { Env } from '../env/env.js';

/**
 * People's addresses, and whatever opens doors: tokens, and passwords in connection addresses. Each looks at a run of
 * characters from its beginning only, so that a long line costs no more than its length.
 */
const SECRETS: readonly (readonly [RegExp, string])[] = [
  [/(?<![\w-])eyJ[\w-]+\.[\w-]+\.[\w-]*/g, '[token]'],
  [/\bBearer\s+[\w.~+/=-]+/gi, 'Bearer [token]'],
  [/:\/\/[^\s/@"]+@/g, '://[secret]@'],
  [/(?<![^\s"'<>(),:;=\\@])[^\s"'<>(),:;=\\@]+@[\w-]+(?:\.[\w-]+)+/g, '[e-mail]'],
];

/** A text without e-mail addresses and secrets. */
export const masked = (text: string): string =>
  SECRETS.reduce((safe, [secret, mask]) => safe.replace(secret, mask), text);

/** What is told of an error: never the values a driver hangs on it. */
function errorFields(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack, cause } = error;
  const code = 'code' in error ? { code: error.code } : {};
  return {
    type: name,
    message,
    ...code,
    stack,
    ...(cause === undefined ? {} : { cause: errorFields(cause) }),
  };
}

/** Writes JSON lines to standard output (or `out`). Every line is masked as a whole, so nothing slips through a field nobody thought of. */
export function createLog(
  name: string,
  level: Env['LOG_LEVEL'],
  out: DestinationStream = pino.destination(1),
): Logger {
  const safe = { write: (line: string) => out.write(masked(line)) };
  return pino({ name, level, serializers: { err: errorFields, error: errorFields } }, safe);
}

/** Nest's own messages, in the same log. */
export const nestLogger = (log: Logger): LoggerService => ({
  log: (message: unknown, ...rest: unknown[]) => log.debug({ rest }, String(message)),
  debug: (message: unknown, ...rest: unknown[]) => log.debug({ rest }, String(message)),
  verbose: (message: unknown, ...rest: unknown[]) => log.trace({ rest }, String(message)),
  warn: (message: unknown, ...rest: unknown[]) => log.warn({ rest }, String(message)),
  error: (message: unknown, ...rest: unknown[]) => log.error({ rest }, String(message)),
  fatal: (message: unknown, ...rest: unknown[]) => log.fatal({ rest }, String(message)),
});
