import { Readable } from 'node:stream';
import { ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import type { FieldError } from '@retours/contracts';
import type { ValidationError } from 'class-validator';
import { invalid, Problem } from '../problem/problem.js';

/**
 * Each field at fault by its JSON pointer (RFC 6901), outermost first, with one message: that of the rule that
 * stands topmost in its contract, where contracts say the type.
 */
export function fieldErrors(errors: readonly ValidationError[], parent = ''): FieldError[] {
  return errors.flatMap(({ property, constraints, children }) => {
    const pointer = `${parent}/${property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const own = Object.values(constraints ?? {})
      .slice(-1)
      .map((message) => ({ pointer, message }));
    return [...own, ...fieldErrors(children ?? [], pointer)];
  });
}

const isPlainObject = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const hasRules = (metatype: ArgumentMetadata['metatype']) => metatype !== undefined && metatype !== Object;

/** Validates bodies and queries against their contract: unknown fields are refused, nothing is converted unasked. */
class ContractPipe extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type !== 'body' || !hasRules(metadata.metatype)) return super.transform(value, metadata);
    if (value instanceof Readable)
      throw new Problem('UNSUPPORTED_MEDIA_TYPE', { expected: 'application/json' });
    if (value !== undefined && !isPlainObject(value)) invalid('', 'must be a JSON object');
    return super.transform(value ?? {}, metadata);
  }
}

/** The global pipe. @throws `VALIDATION_FAILED` with an error per field. */
export const validation = (): ValidationPipe =>
  new ContractPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    exceptionFactory: (errors) => new Problem('VALIDATION_FAILED', { errors: fieldErrors(errors) }),
  });
