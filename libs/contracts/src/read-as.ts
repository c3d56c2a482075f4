import { getMetadataStorage, ValidationTypes } from 'class-validator';
import { fieldsOf, type Field, type Shape } from './fields/field.js';

type Thing = Record<string, unknown>;
/** A rule of one field, asked of the whole thing. */
type Rule = (thing: Thing) => boolean;
type Reader = (data: Thing) => object | undefined;

const storage = getMetadataStorage();
type Metadata = ReturnType<typeof storage.getTargetValidationMetadatas>[number];

/** What a decorator of class-validator demands of a value; one that says more than yes or no demands nothing here. */
function rulesOf({ propertyName, constraintCls, constraints, each }: Metadata): Rule[] {
  return storage.getTargetValidatorConstraints(constraintCls).map(({ instance }) => (thing) => {
    const value = thing[propertyName];
    const told = { value, constraints, property: propertyName, object: thing, targetName: '' };
    return each && Array.isArray(value)
      ? value.every((one) => instance.validate(one, told) === true)
      : instance.validate(value, told) === true;
  });
}

/** All that a field must be, unless its conditions let it off. */
function ruleOf(name: string, metadata: readonly Metadata[]): Rule {
  const ofType = (type: string) => metadata.filter((one) => one.type === type);
  const conditions = ofType(ValidationTypes.CONDITIONAL_VALIDATION);
  const rules = ofType(ValidationTypes.CUSTOM_VALIDATION).flatMap(rulesOf);
  return (thing) =>
    !conditions.every(({ constraints: [asks] }) => asks(thing, thing[name])) ||
    rules.every((keeps) => keeps(thing));
}

/** What is inside a part, or false where it is wrong: the rule of a part takes objects only. */
const partOf = (shape: Shape, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (readAs(shape, value) ?? false)
    : value;

function valueOf({ inner, read }: Field, value: unknown): unknown {
  if (!inner) return read ? read(value) : value;
  const shape = inner();
  return Array.isArray(value) ? value.map((one) => partOf(shape, one)) : partOf(shape, value);
}

function readerOf(shape: Shape): Reader {
  const fields = fieldsOf(shape);
  const grouped = storage.groupByPropertyName(storage.getTargetValidationMetadatas(shape, '', false, false));
  const names = Object.keys(grouped);
  if (names.length === 0 || !names.every((name) => fields.has(name))) return () => undefined;
  const rules = names.map((name) => ruleOf(name, grouped[name]));
  return (data) => {
    const thing = new shape() as Thing;
    for (const name of Object.keys(data)) {
      const field = fields.get(name);
      if (!field) return undefined;
      thing[name] = valueOf(field, data[name]);
    }
    return rules.every((keeps) => keeps(thing)) ? thing : undefined;
  };
}

const readers = new WeakMap<Shape, Reader>();

/**
 * Reads data as its class, when the class is made of our fields and the data keeps every rule of theirs; else undefined,
 * and class-validator is to be asked what is wrong. It holds to the same rules, looked up once per class rather than
 * once per object.
 */
export function readAs<V extends object>(shape: Shape<V>, data: object): V | undefined {
  let reader = readers.get(shape);
  if (!reader) readers.set(shape, (reader = readerOf(shape)));
  return reader(data as Thing) as V | undefined;
}
