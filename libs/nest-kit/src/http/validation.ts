import { Readable } from 'node:stream';
import { ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import { NoFields, readAs, type FieldError } from '@retours/contracts';
import type { ValidationError } from 'class-validator';
import { invalid, Problem } from '../problem/problem.js';

/** A field's place in its object, as a JSON pointer (RFC 6901). */
const pointerOf = (name: string) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/**
 * Each field at fault by its JSON pointer (RFC 6901), outermost first, with one message: that of the rule that
 * stands topmost in its contract, where contracts say the type.
 */
export function fieldErrors(errors: readonly ValidationError[], parent = ''): FieldError[] {
  return errors.flatMap(({ property, constraints, children }) => {
    const pointer = `${parent}${pointerOf(property)}`;
    const own = Object.values(constraints ?? {})
      .slice(-1)
      .map((message) => ({ pointer, message }));
    return [...own, ...fieldErrors(children ?? [], pointer)];
  });
}

const isPlainObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const hasRules = (metatype: ArgumentMetadata['metatype']) => metatype !== undefined && metatype !== Object;

/** A contract without fields is none to class-validator, which would refuse an empty body as well. */
function withoutFields(value: object): NoFields {
  const errors = Object.keys(value).map((name) => ({
    pointer: pointerOf(name),
    message: `property ${name} should not exist`,
  }));
  if (errors.length > 0) throw new Problem('VALIDATION_FAILED', { errors });
  return value;
}

/** Validates bodies and queries against their contract: unknown fields are refused, nothing is converted unasked. */
class ContractPipe extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type !== 'body' || !hasRules(metadata.metatype)) return this.read(value, metadata);
    if (value instanceof Readable)
      throw new Problem('UNSUPPORTED_MEDIA_TYPE', { expected: 'application/json' });
    if (value !== undefined && !isPlainObject(value)) invalid('', 'must be a JSON object');
    if (metadata.metatype === NoFields) return withoutFields(value ?? {});
    return this.read(value ?? {}, metadata);
  }

  /** What is right is read at once; what is not is looked into by class-validator, which says why. */
  private read(value: unknown, metadata: ArgumentMetadata): unknown {
    const { type, metatype } = metadata;
    const isContract = type !== 'custom' && metatype !== undefined && isPlainObject(value);
    return (isContract && readAs(metatype, value)) || super.transform(value, metadata);
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
