import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmdirSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Tool } from '../row.js';

const works = (command: string, ...args: string[]): boolean => {
  try {
    execFileSync(command, args, { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
};

/** Where Debian's faketime keeps its library. */
export const FAKETIME = `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/faketime/libfaketime.so.1`;

/** Mounts a file system of so many megabytes, of a user's own. @throws when we may not. */
export function mountTmpfs(directory: string, megabytes: number, uid = 0): void {
  mkdirSync(directory, { recursive: true });
  execFileSync(
    'mount',
    ['-t', 'tmpfs', '-o', `size=${megabytes}m,uid=${uid},mode=755`, 'retours', directory],
    {
      stdio: 'pipe',
    },
  );
}

/** Writes a file until there is no room for another byte. */
export function fillUp(path: string): void {
  const file = openSync(path, 'w');
  try {
    for (const size of [1 << 20, 1 << 12, 1]) for (const piece = Buffer.alloc(size); writes(file, piece););
  } finally {
    closeSync(file);
  }
}

const writes = (file: number, piece: Buffer): boolean => {
  try {
    return writeSync(file, piece) > 0;
  } catch {
    return false;
  }
};

const mounts = (scratch: string): boolean => {
  const directory = join(scratch, 'mount');
  try {
    mountTmpfs(directory, 1);
    execFileSync('umount', [directory]);
    rmdirSync(directory);
    return true;
  } catch {
    return false;
  }
};

/** Whether a program is here and may do here what it is for. */
export const toolWorks: Readonly<Record<Tool, (scratch: string) => boolean>> = {
  faketime: () => works('ls', FAKETIME),
  nft: () => works('unshare', '--net', 'nft', 'add', 'table', 'inet', 'retours'),
  strace: () => works('strace', '-e', 'trace=none', 'true'),
  prlimit: () => works('prlimit', '--version'),
  tmpfs: mounts,
};
