import type { World } from './world.js';

/** Refunds without end, in two lanes, until it is told to stop; each is asked for until it is accepted. */
export type Load = Readonly<{ stop(): Promise<void> }>;

export function startLoad({ clerk }: World): Load {
  let going = true;
  const lane = async () => {
    while (going) await clerk.sellAndRefund(1);
  };
  const lanes = Promise.all([lane(), lane()]);
  // A failure is told by `stop`, not by the process.
  lanes.catch(() => undefined);
  return {
    async stop() {
      going = false;
      await lanes;
    },
  };
}

/** Lets a fault happen while refunds come in. */
export async function underLoad(world: World, fault: () => Promise<void>): Promise<void> {
  const load = startLoad(world);
  try {
    await fault();
  } finally {
    await load.stop();
  }
}
