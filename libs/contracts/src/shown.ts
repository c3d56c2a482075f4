import { fieldsOf, type Shape } from './fields/field.js';

const inside = (shape: Shape, value: unknown): unknown =>
  Array.isArray(value)
    ? value.map((one) => inside(shape, one))
    : value === null
      ? null
      : shown(shape, value as object);

/**
 * What callers may see of something: exactly the fields its view declares, however deep. What a view does not name
 * (an internal note, a lease) stays inside whatever the data carries.
 */
export function shown<V extends object>(view: Shape<V>, data: V): V {
  const answer: Record<string, unknown> = {};
  for (const [name, { inner }] of fieldsOf(view)) {
    const value = (data as Record<string, unknown>)[name];
    if (value !== undefined) answer[name] = inner ? inside(inner(), value) : value;
  }
  return answer as V;
}
