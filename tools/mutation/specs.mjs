import { expect } from 'expect';
import { bind } from 'jest-each';

/** The tests that were described since the last `collect`. */
let tests = [];
const path = [];

function describe(name, body) {
  path.push(name);
  body();
  path.pop();
}
function it(name, run) {
  const title = [...path, name].join(' ');
  const twins = tests.filter((test) => test.name === title).length;
  tests.push({ id: twins ? `${title} (${twins + 1})` : title, name: title, run });
}
it.each = bind(it);
Object.assign(globalThis, { describe, it, expect });

/** Loads spec files and answers their tests. */
export async function collect(files) {
  tests = [];
  for (const file of files) await import(file);
  return tests;
}
