import { rm } from 'node:fs/promises';

export default async function stopPostgres() {
  const started = globalThis.retoursTestPostgres;
  if (!started) return;
  delete globalThis.retoursTestPostgres;
  delete process.env.RETOURS_TEST_PG;
  await started.server.stop();
  await rm(started.directory, { recursive: true, force: true });
}
