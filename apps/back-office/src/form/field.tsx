import { Checkbox, NativeSelect, NumberInput, Switch, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Leaf, Path } from './path.js';
import { PictureInput } from './picture-input.js';

type Choice = Readonly<{ value: string; label: string }>;

/** One row of a form: which field of the body it is, and how it is filled in. */
export type Field<Body> = Readonly<{
  name: Path<Body>;
  label: string;
  /** What it does, in a sentence. */
  hint?: string;
  /** Text unless told otherwise; `lines` is a list, one a line. */
  kind?:
    | 'text'
    | 'amount'
    | 'number'
    | 'switch'
    | 'tick'
    | 'select'
    | 'colour'
    | 'lines'
    | 'long'
    | 'code'
    | 'secret'
    | 'day'
    | 'instant'
    | 'picture';
  /** Of a `select`. */
  choices?: readonly Choice[];
  required?: boolean;
  /** What an emptied text becomes. */
  empty?: null;
  min?: number;
  max?: number;
}>;

type Kind = NonNullable<Field<object>['kind']>;
type Shared = Readonly<{
  label: string;
  description: string | undefined;
  required: boolean | undefined;
  error: string | undefined;
}>;
type Input = Readonly<{
  field: Omit<Field<object>, 'name'>;
  value: unknown;
  shared: Shared;
  change: (value: Leaf) => void;
}>;

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
const linesOf = (value: unknown) => (Array.isArray(value) ? value.join('\n') : '');

const typed =
  (type: string, inputMode?: 'decimal') =>
  ({ field, value, shared, change }: Input) => (
    <TextInput
      {...shared}
      type={type}
      inputMode={inputMode}
      autoComplete={type === 'password' ? 'new-password' : 'off'}
      value={textOf(value)}
      onChange={({ currentTarget }) =>
        change(currentTarget.value === '' && field.empty === null ? null : currentTarget.value)
      }
    />
  );

const written =
  (monospace: boolean) =>
  ({ value, shared, change }: Input) => (
    <Textarea
      {...shared}
      autosize
      minRows={monospace ? 6 : 2}
      maxRows={18}
      styles={monospace ? { input: { fontFamily: 'monospace' } } : {}}
      value={textOf(value)}
      onChange={({ currentTarget }) => change(currentTarget.value)}
    />
  );

/** How each kind of field is filled in. */
const inputs: Readonly<Record<Kind, (input: Input) => ReactNode>> = {
  text: typed('text'),
  amount: typed('text', 'decimal'),
  secret: typed('password'),
  colour: typed('color'),
  day: typed('date'),
  instant: typed('datetime-local'),
  long: written(false),
  code: written(true),
  number: ({ field: { min, max }, value, shared, change }) => (
    <NumberInput
      {...shared}
      {...(min === undefined ? {} : { min })}
      {...(max === undefined ? {} : { max })}
      allowDecimal={false}
      value={typeof value === 'number' ? value : ''}
      onChange={(next) => change(next === '' ? undefined : Number(next))}
    />
  ),
  switch: ({ value, shared: { required: _, ...shared }, change }) => (
    <Switch
      {...shared}
      checked={value === true}
      onChange={({ currentTarget }) => change(currentTarget.checked)}
    />
  ),
  tick: ({ value, shared: { required: _, ...shared }, change }) => (
    <Checkbox
      {...shared}
      checked={value === true}
      onChange={({ currentTarget }) => change(currentTarget.checked)}
    />
  ),
  select: ({ field: { choices = [], empty }, value, shared, change }) => (
    <NativeSelect
      {...shared}
      data={[...choices]}
      value={textOf(value)}
      onChange={({ currentTarget }) =>
        change(currentTarget.value === '' && empty === null ? null : currentTarget.value)
      }
    />
  ),
  picture: ({ value, shared: { required: _, ...shared }, change }) => (
    <PictureInput {...shared} value={value} change={change} />
  ),
  lines: ({ value, shared, change }) => (
    <Textarea
      {...shared}
      autosize
      minRows={2}
      value={linesOf(value)}
      onChange={({ currentTarget }) =>
        change(currentTarget.value === '' ? [] : currentTarget.value.split('\n'))
      }
    />
  ),
};

type Props<Body> = Readonly<{
  field: Field<Body>;
  value: unknown;
  /** What the API could not take about it. */
  error: string | undefined;
  change: (value: Leaf) => void;
}>;

/** A field of a form, filled in as its row says. */
export function FieldInput<Body>({ field, value, error, change }: Props<Body>) {
  const { label, hint, required, kind = 'text' } = field;
  return inputs[kind]({ field, value, change, shared: { label, description: hint, required, error } });
}
