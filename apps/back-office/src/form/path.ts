/** What a field may hold. */
export type Leaf = string | number | boolean | null | undefined | readonly string[];

/** The names of a body's fields, with a dot where one lies inside another: `rounding.type`. */
export type Path<Body> = {
  [Key in keyof Body & string]: Body[Key] extends Leaf
    ? Key
    : `${Key}.${keyof NonNullable<Body[Key]> & string}`;
}[keyof Body & string];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** What stands in a body at a path; undefined where there is nothing. */
export const valueAt = (body: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((part, key) => (isObject(part) ? part[key] : undefined), body);

/** The same body with another value at a path. */
export function withValue<Body extends object>(body: Body, path: string, value: Leaf): Body {
  const [key = '', ...rest] = path.split('.');
  const part: unknown = Reflect.get(body, key);
  const inner = rest.length === 0 ? value : withValue(isObject(part) ? part : {}, rest.join('.'), value);
  return { ...body, [key]: inner };
}

/** The path an RFC 6901 pointer of a refusal is about. */
export const pathOf = (pointer: string): string => pointer.replace(/^\//, '').replaceAll('/', '.');
