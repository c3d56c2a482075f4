import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newMasterKey } from '@retours/persistence';

const KEY_FILE = 'credentials-key';

/** The master key kept in a directory, made at the first call; only our own user may read it. */
export async function keptMasterKey(directory: string): Promise<string> {
  const file = join(directory, KEY_FILE);
  await writeFile(file, newMasterKey(), { flag: 'wx', mode: 0o600 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await chmod(file, 0o600);
  return (await readFile(file, 'utf8')).trim();
}
