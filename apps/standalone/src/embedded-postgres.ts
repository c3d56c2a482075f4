import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { closedAbove, startDatabase, type Database } from '@retours/embedded-postgres';

/** Made once and kept beside the data, readable by its owner only. */
async function passwordIn(directory: string): Promise<string> {
  const file = join(directory, 'password');
  const made = randomBytes(24).toString('hex');
  await writeFile(file, made, { mode: 0o600, flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  return (await readFile(file, 'utf8')).trim();
}

/** Starts PostgreSQL on a directory that keeps its data, on loopback and a free port. */
export async function openDatabase(directory: string): Promise<Database> {
  await mkdir(directory, { recursive: true });
  const password = await passwordIn(directory);
  return startDatabase({ directory, password, settings: ['max_connections=200'] });
}

/**
 * The directory itself, or one below /var/lib when root keeps it where PostgreSQL, who is not root, cannot enter: there
 * nobody but root can put a file in our way.
 */
export async function usableDirectory(wanted: string): Promise<string> {
  if (process.getuid?.() !== 0 || !(await closedAbove(join(wanted, '..')))) return wanted;
  return join('/var/lib/retours', wanted.replaceAll(/[^a-zA-Z0-9]+/g, '-').replace(/^-/, ''));
}
