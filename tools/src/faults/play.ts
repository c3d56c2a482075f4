import { join } from 'node:path';
import type { Ground } from './ground.js';
import { judge } from './judge.js';
import { endAll } from './machine/children.js';
import { toolWorks } from './machine/tools.js';
import type { Row } from './row.js';
import type { Result } from './table.js';
import { World } from './world.js';

/** Numbers from 0 to 1 that the same seed gives again. */
function chances(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (state * 1_664_525 + 1_013_904_223) >>> 0) / 2 ** 32;
}

/** Where a row is being played. */
let world: World | undefined;

/** Plays a row in a world of its own, and judges what is left of it. */
export async function play(row: Row, ground: Ground, scratch: string, seed: number): Promise<Result> {
  const began = Date.now();
  const took = () => (Date.now() - began) / 1_000;
  const missing = (row.needs ?? []).filter((tool) => !toolWorks[tool](scratch));
  const none = { row, held: [], tookSeconds: 0 };
  if (missing.length > 0)
    return { ...none, outcome: 'not run', notes: [`not here, or not allowed here: ${missing.join(', ')}`] };
  try {
    world = await World.open(
      ground,
      join(scratch, `row-${row.number}`),
      chances(seed + row.number),
      row.diskMegabytes,
    );
    await row.play(world);
    const { held, broken, recoverySeconds } = await judge(world, row);
    const outcome = broken.length === 0 ? 'held' : 'broken';
    const said = outcome === 'held' ? [] : world.said();
    return { row, outcome, held, notes: [...broken, ...said], recoverySeconds, tookSeconds: took() };
  } catch (error) {
    const notes = [
      error instanceof Error ? (error.stack ?? error.message) : String(error),
      ...(world?.said() ?? []),
    ];
    return { ...none, outcome: 'broken', notes, tookSeconds: took() };
  } finally {
    await leave();
  }
}

/** Ends whatever is still there of a row; nothing of it outlives us. */
export async function leave(): Promise<void> {
  const left = world;
  world = undefined;
  await endAll();
  await left?.close();
}
