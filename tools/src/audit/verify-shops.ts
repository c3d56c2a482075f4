import { shopsToVerify, verifyAudit, type AuditReport } from '@retours/persistence';

export type Verified = Readonly<{ text: string; sound: boolean }>;
/** A shop to verify, and a head of its chain that was written down before, if any; every shop when none is named. */
export type Asked = Readonly<{ appUrl: string; relayUrl: () => string; shop?: string; knownHead?: string }>;

const told = ({ shop, entries, sealed, head, complaints }: AuditReport): string =>
  [
    `${shop}: ${entries} entries, ${entries - sealed} not sealed yet; head ${head ?? 'none'}`,
    ...complaints.map((complaint) => `  TAMPERED ${complaint}`),
  ].join('\n');

/** Verifies the audit of one shop, or of all, one after the other. @returns a line per shop, and whether all are sound. */
export async function verifyShops({ appUrl, relayUrl, shop, knownHead }: Asked): Promise<Verified> {
  const shops = shop === undefined ? await shopsToVerify(relayUrl()) : [shop];
  const reports: AuditReport[] = [];
  for (const name of shops) reports.push(await verifyAudit({ appUrl, shop: name, knownHead }));
  return {
    text: reports.map(told).join('\n') || 'There is no shop.',
    sound: reports.every(({ complaints }) => complaints.length === 0),
  };
}
