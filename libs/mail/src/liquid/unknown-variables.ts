import type { Liquid, Template } from 'liquidjs';

/** A variable that no mail of this name has. */
export type UnknownVariable = Readonly<{ name: string; line: number }>;

type Segments = ReturnType<Liquid['analyzeSync']>['globals'][string][number]['segments'];

/** Whether such a path leads anywhere in facts that have everything; what is looked up by a variable may. */
function leadsSomewhere(facts: unknown, [segment, ...rest]: Segments): boolean {
  if (segment === undefined || typeof segment === 'object') return true;
  if (segment === 'size' && (Array.isArray(facts) || typeof facts === 'string')) return rest.length === 0;
  if (Array.isArray(facts))
    return (
      (typeof segment === 'number' || segment === 'first' || segment === 'last') &&
      leadsSomewhere(facts[0], rest)
    );
  if (facts === null || typeof facts !== 'object' || !Object.hasOwn(facts, segment)) return false;
  return leadsSomewhere((facts as Record<string, unknown>)[segment], rest);
}

/** The variables a template reads that are neither among the facts nor its own. */
export const unknownVariables = (
  engine: Liquid,
  template: Template[],
  facts: object,
): readonly UnknownVariable[] =>
  Object.values(engine.analyzeSync(template, { partials: false }).globals)
    .flat()
    .filter(({ segments }) => !leadsSomewhere(facts, segments))
    .map((variable) => ({ name: variable.toString(), line: variable.location.row }));
