import { openPersistence, shopsToVerify } from '@retours/persistence';

/** A shop to count anew; every shop when none is named. */
export type Asked = Readonly<{ appUrl: string; relayUrl: () => string; shop?: string }>;

/** Counts the overview of one shop, or of all, anew from the books. @returns a line per shop: how many counters were wrong. */
export async function rebuildOverviews({ appUrl, relayUrl, shop }: Asked): Promise<string> {
  const shops = shop === undefined ? await shopsToVerify(relayUrl()) : [shop];
  const persistence = await openPersistence({ appUrl, poolSize: 1 });
  try {
    const lines: string[] = [];
    for (const name of shops)
      lines.push(`${name}: counted anew, ${await persistence.recount(name)} counters were wrong`);
    return lines.join('\n') || 'There is no shop.';
  } finally {
    await persistence.close();
  }
}
