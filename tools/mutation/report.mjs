import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import prettier from 'prettier';
import { modules } from './modules.mjs';

const at = (path) => new URL(`../../${path}`, import.meta.url);
const KILLED = ['Killed', 'Timeout'];
const COUNTED = [...KILLED, 'Survived', 'NoCoverage'];

const mutantsOf = (module) => {
  const file = at(`.data/mutation/${module}.json`);
  if (!existsSync(file)) return [];
  const { files } = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(files).flatMap(([path, { source, mutants }]) =>
    mutants.map((mutant) => ({ ...mutant, path, lines: source.split('\n') })),
  );
};

/** The code a mutant stands in place of, on one line. */
function before({ lines, location: { start, end } }) {
  const text = lines.slice(start.line - 1, end.line).join('\n');
  const last = text.length - (lines[end.line - 1].length - end.column + 1);
  return text.slice(start.column - 1, last);
}
const onOneLine = (code) => {
  const line = code.replace(/\s+/g, ' ');
  return line.length > 90 ? `${line.slice(0, 89)}…` : line;
};
const asCode = (code) => `\`\` ${onOneLine(code).replaceAll('|', '\\|')} \`\``;

const row = (cells) => `| ${cells.join(' | ')} |`;

function scoreOf(module, mutants) {
  const of = (statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const score = ((100 * of(KILLED)) / of(COUNTED)).toFixed(2);
  return row([
    module,
    score,
    of(COUNTED),
    of(['Killed']),
    of(['Timeout']),
    of(['Survived']),
    of(['NoCoverage']),
  ]);
}

const survivorOf = (mutant) =>
  row([
    `${mutant.path.split('/').slice(-2).join('/')}:${mutant.location.start.line}`,
    asCode(before(mutant)),
    asCode(mutant.replacement),
    mutant.status === 'NoCoverage' ? 'runs in no test' : 'survived',
  ]);

/** Writes the scores and the survivors into docs/mutation.md, below its last heading of its own. */
export async function writeReport() {
  const page = at('docs/mutation.md');
  const results = Object.keys(modules)
    .map((module) => ({ module, mutants: mutantsOf(module) }))
    .filter(({ mutants }) => mutants.length > 0);
  const survivors = results
    .flatMap(({ mutants }) => mutants)
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  const [text] = readFileSync(page, 'utf8').split('## Scores');
  const written = [
    `${text}## Scores`,
    '',
    row(['module', 'score', 'mutants', 'killed', 'timed out', 'survived', 'in no test']),
    row(['---', '---:', '---:', '---:', '---:', '---:', '---:']),
    ...results.map(({ module, mutants }) => scoreOf(module, mutants)),
    '',
    '## Survivors',
    '',
    row(['where', 'the code', 'changed into', '']),
    row(['---', '---', '---', '---']),
    ...survivors.map(survivorOf),
    '',
  ].join('\n');
  const settings = await prettier.resolveConfig(page.pathname);
  writeFileSync(page, await prettier.format(written, { ...settings, parser: 'markdown' }));
}
