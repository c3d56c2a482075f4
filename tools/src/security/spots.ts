/** JSON with one thing in it replaced or added, and where that was. */
export type Spoilt = Readonly<{ at: string; json: string }>;

const PLACE = '"<spoilt>"';
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every place in a body, as the way there from its root. */
function* waysIn(
  value: unknown,
  way: readonly string[] = [],
): Generator<readonly [readonly string[], unknown]> {
  yield [way, value];
  if (typeof value !== 'object' || value === null) return;
  // The first of a list stands for the others.
  const inner = Array.isArray(value) ? value.slice(0, 1) : value;
  for (const [key, one] of Object.entries(inner)) yield* waysIn(one, [...way, key]);
}

function written(body: unknown, way: readonly string[], json: string): Spoilt {
  const copy = { root: structuredClone(body) };
  const whole = ['root', ...way];
  const last = whole.at(-1)!;
  let holder: Record<string, unknown> = copy;
  for (const key of whole.slice(0, -1)) holder = holder[key] as Record<string, unknown>;
  holder[last] = '<spoilt>';
  return { at: `/${way.join('/')}`, json: JSON.stringify(copy.root).replace(PLACE, () => json) };
}

/** The body with a field too many, in each of its objects in turn; the value is JSON as it is to be sent. */
export const withField = (body: object, name: string, json: string): Spoilt[] =>
  [...waysIn(body)]
    .filter(([, value]) => isObject(value))
    .map(([way]) => {
      // A name such as __proto__ must be written as JSON, not set.
      const { at, json: text } = written(body, [...way, '<name>'], json);
      return { at, json: text.replace('"<name>"', JSON.stringify(name)) };
    });

/** The body with each of the values that `picks` names replaced in turn; the value is JSON as it is to be sent. */
export const replacing = (body: object, picks: (value: unknown) => boolean, json: string): Spoilt[] =>
  [...waysIn(body)].filter(([, value]) => picks(value)).map(([way]) => written(body, way, json));
