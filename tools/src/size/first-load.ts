import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

/** Vite's manifest: what each source became, and what that imports. */
export type Manifest = Readonly<Record<string, Readonly<{ file: string; imports?: readonly string[] }>>>;

/** What a person who opens the app waits for, besides its entry: a language and the first screen. */
export type FirstLoad = Readonly<{ app: string; opens: readonly string[]; maxBytes?: number }>;

/** The script files that have arrived when these sources run, each once. */
export function filesOf(manifest: Manifest, sources: readonly string[]): string[] {
  const seen = new Set<string>();
  const visit = (source: string) => {
    if (seen.has(source)) return;
    const chunk = manifest[source];
    if (!chunk) throw new Error(`The manifest has no ${source}.`);
    seen.add(source);
    chunk.imports?.forEach(visit);
  };
  sources.forEach(visit);
  return [...seen].map((source) => manifest[source]!.file).filter((file) => file.endsWith('.js'));
}

/**
 * Bytes of script on the way to the first screen, each file in brotli at its best, as it is served.
 * @param dist the folder Vite wrote, with its manifest.
 */
export function firstLoadBytes(dist: URL, opens: readonly string[]): number {
  const manifest: Manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
  return filesOf(manifest, ['index.html', ...opens])
    .map((file) => brotliCompressSync(readFileSync(new URL(file, dist)), best).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}

const best = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
