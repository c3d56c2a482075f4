import type { Failure } from '@retours/web';
import { Refusal } from '@retours/web';
import { SimpleGrid, Stack } from '@mantine/core';
import { type Field, FieldInput } from './field.js';
import { pathOf, valueAt, withValue } from './path.js';

type Props<Body> = Readonly<{
  fields: readonly Field<Body>[];
  body: Body;
  onChange: (body: Body) => void;
  failure: Failure | undefined;
  /** How many stand beside each other where there is room. */
  cols?: number;
}>;

/** What the API could not take, by the path of the field. */
const errorsOf = (failure: Failure | undefined): ReadonlyMap<string, string> =>
  new Map(
    failure instanceof Refusal
      ? failure.errors.map(({ pointer, message }) => [pathOf(pointer), message])
      : [],
  );

/** The fields of a form, each with what was wrong about it. */
export function Fields<Body extends object>({ fields, body, onChange, failure, cols = 1 }: Props<Body>) {
  const errors = errorsOf(failure);
  const inputs = fields.map((field) => (
    <FieldInput
      key={field.name}
      field={field}
      value={valueAt(body, field.name)}
      error={errors.get(field.name)}
      change={(value) => onChange(withValue(body, field.name, value))}
    />
  ));
  return cols === 1 ? (
    <Stack>{inputs}</Stack>
  ) : (
    <SimpleGrid cols={{ base: 1, sm: cols }}>{inputs}</SimpleGrid>
  );
}
