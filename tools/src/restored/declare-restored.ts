import { Restores } from '@retours/domain';
import { openPersistence } from '@retours/persistence';

/**
 * Declares that a backup was restored into this database: workers compare books before they send anything, and look
 * up what may have been sent. Run while no worker runs; again does no harm.
 * @returns what was done, in a sentence.
 */
export async function declareRestored(appUrl: string, relayUrl: string): Promise<string> {
  const { port, close } = await openPersistence({ appUrl, relayUrl, poolSize: 1 });
  try {
    const count = await port(Restores).declare();
    return `Noted. All books are compared before money is sent again; ${count} payment refund(s) are looked up first.`;
  } finally {
    await close();
  }
}
