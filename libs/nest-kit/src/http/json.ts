import { invalid } from '../problem/problem.js';

/** Deeper nesting than this is an attack, not an order. */
const MAX_DEPTH = 32;
/** Names every object has: they reach for its prototype when copied carelessly, and validators take them for fields they know. */
const POISONOUS = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const escaped = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');

function refuseText(text: string, pointer: string): void {
  if (text.includes('\0')) invalid(pointer, 'must not contain NUL characters');
  if (!text.isWellFormed())
    invalid(pointer, 'must be well-formed Unicode: it contains half a surrogate pair');
}

/**
 * Refuses data nobody sends in good faith: nesting beyond 32 levels, NUL characters and lone surrogates in texts
 * and keys (PostgreSQL takes neither), keys that pollute prototypes. Walks without recursion, so depth costs nothing.
 * @throws `VALIDATION_FAILED` naming the place.
 */
export function refuseHostile(data: unknown): void {
  const open: { value: unknown; pointer: string; depth: number }[] = [{ value: data, pointer: '', depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, pointer, depth } = next;
    if (typeof value === 'string') refuseText(value, pointer);
    if (!isObject(value)) continue;
    if (depth >= MAX_DEPTH)
      invalid(pointer.slice(0, 100), `must not be nested deeper than ${MAX_DEPTH} levels`);
    for (const [key, inner] of Object.entries(value)) {
      refuseText(key, pointer);
      if (POISONOUS.has(key)) invalid(`${pointer}/${key}`, 'is not allowed');
      if (typeof inner === 'string' || isObject(inner))
        open.push({ value: inner, pointer: `${pointer}/${escaped(key)}`, depth: depth + 1 });
    }
  }
}

/** Parses JSON from outside: a body, or a line of an import. @throws `VALIDATION_FAILED` for malformed or hostile JSON. */
export function parseJson(text: string): unknown {
  const data = parsed(text);
  refuseHostile(data);
  return data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return invalid('', 'must be valid JSON');
  }
}
