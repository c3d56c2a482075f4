import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import type { Shape } from './fields/field.js';

const flatten = (errors: readonly ValidationError[], path: string): string[] =>
  errors.flatMap(({ property, constraints = {}, children = [] }) => {
    const pointer = `${path}/${property}`;
    return [
      ...Object.values(constraints).map((message) => `${pointer}: ${message}`),
      ...flatten(children, pointer),
    ];
  });

/** Everything in which a body differs from its class: wrong types, missing and unknown fields. Empty when it matches. */
export function violations(shape: Shape, body: unknown): string[] {
  const instance: unknown = plainToInstance(shape, body);
  if (typeof instance !== 'object' || instance === null || Array.isArray(instance))
    return ['/: must be an object'];
  return flatten(
    validateSync(instance, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true }),
    '',
  );
}
