import { Liquid, type LiquidOptions } from 'liquidjs';

/** What a template may cost: characters to read, milliseconds to fill in (of a clock: a busy machine takes its share), units of memory as Liquid counts them. */
const LIMITS = { parseLimit: 100_000, renderLimit: 2_000, memoryLimit: 1_000_000 } satisfies LiquidOptions;

/** All a template may do. What is not here reads files, escapes nothing, or knows the time. */
const TAGS = new Set([
  'assign',
  'break',
  'capture',
  'case',
  'comment',
  'continue',
  'cycle',
  'echo',
  'for',
  'if',
  'liquid',
  'unless',
]);
const FILTERS = new Set([
  'append',
  'capitalize',
  'concat',
  'default',
  'downcase',
  'escape',
  'first',
  'join',
  'last',
  'map',
  'minus',
  'modulo',
  'plus',
  'prepend',
  'remove',
  'replace',
  'reverse',
  'size',
  'slice',
  'sort',
  'split',
  'strip',
  'strip_newlines',
  'times',
  'truncate',
  'truncatewords',
  'uniq',
  'upcase',
  'url_encode',
  'where',
]);

function keepOnly(names: ReadonlySet<string>, all: Record<string, unknown>): void {
  for (const name of Object.keys(all)) if (!names.has(name)) delete all[name];
}

/** Liquid without files, without what a value inherits, and within limits; `escape` writes every value as HTML text. */
export function engineOf(outputEscape?: 'escape'): Liquid {
  const engine = new Liquid({
    ...LIMITS,
    ownPropertyOnly: true,
    strictFilters: true,
    // Templates of other names would come from here, and there are none.
    templates: {},
    ...(outputEscape && { outputEscape }),
  });
  keepOnly(TAGS, engine.tags);
  keepOnly(FILTERS, engine.filters);
  return engine;
}
