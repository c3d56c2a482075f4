// npm run size: how much script a person waits for. Red when the portal is too heavy for a phone.
import { command } from '../command.js';
import { firstLoadBytes, type FirstLoad } from './first-load.js';

const KB = 1000;
const opens = ['src/messages/fr.ts', 'src/orders/orders-page.tsx'];
const apps: readonly FirstLoad[] = [
  { app: 'portal', opens, maxBytes: 150 * KB },
  { app: 'back-office', opens },
];

await command(async () => {
  const measured = apps.map(({ app, opens, maxBytes = Infinity }) => {
    const bytes = firstLoadBytes(new URL(`../../../apps/${app}/dist/`, import.meta.url), opens);
    const limit = maxBytes === Infinity ? '' : `, ${maxBytes / KB} KB at most`;
    return {
      line: `${app}: ${(bytes / KB).toFixed(1)} KB of script (brotli)${limit}`,
      ok: bytes <= maxBytes,
    };
  });
  const lines = measured.map(({ line }) => line).join('\n');
  if (measured.some(({ ok }) => !ok)) throw new Error(`Too much script on the first load.\n${lines}`);
  return lines;
});
