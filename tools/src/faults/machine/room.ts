import { execFileSync } from 'node:child_process';
import type { World } from '../world.js';
import { Proxy } from './proxy.js';

/** A network namespace of our own: one cable to this machine, and proxies at its end to what is needed there. */
export type Room<Name extends string> = Readonly<{
  /** Runs a command inside. */
  command: readonly string[];
  inside: string;
  outside: string;
  port: Readonly<Record<Name, number>>;
  /** From now on packets to this one vanish without a word. */
  drop(name: Name): void;
  mend(): void;
}>;

const run = (...[command, ...args]: readonly string[]) => void execFileSync(command, args, { stdio: 'pipe' });

export async function openRoom<Name extends string>(
  world: World,
  targets: Readonly<Record<Name, number>>,
): Promise<Room<Name>> {
  const name = `retours${process.pid}`;
  const cable = `ret${process.pid}`;
  const [outside, inside] = ['10.213.7.1', '10.213.7.2'];
  const command = ['ip', 'netns', 'exec', name];
  run('ip', 'netns', 'add', name);
  world.closing.push(() => run('ip', 'netns', 'del', name));
  run('ip', 'link', 'add', cable, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', name);
  run('ip', 'addr', 'add', `${outside}/30`, 'dev', cable);
  run('ip', 'link', 'set', cable, 'up');
  run(...command, 'ip', 'addr', 'add', `${inside}/30`, 'dev', 'eth0');
  for (const device of ['lo', 'eth0']) run(...command, 'ip', 'link', 'set', device, 'up');
  const nft = (...words: readonly string[]) => run(...command, 'nft', ...words);
  nft('add', 'table', 'inet', 'cut');
  nft('add', 'chain', 'inet', 'cut', 'out', '{ type filter hook output priority 0; }');
  const port = {} as Record<Name, number>;
  for (const [target, its] of Object.entries(targets) as [Name, number][]) {
    const proxy = await Proxy.open(its, outside);
    world.closing.push(() => proxy.close());
    port[target] = proxy.port;
  }
  return {
    command,
    inside,
    outside,
    port,
    drop: (target) => nft('add', 'rule', 'inet', 'cut', 'out', 'tcp', 'dport', String(port[target]), 'drop'),
    mend: () => nft('flush', 'chain', 'inet', 'cut', 'out'),
  };
}
