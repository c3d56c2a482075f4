import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

export const SCRIPT = 'assets/index-B7x0Qz1k.js';
const CODE = 'document.title = "Returns";';

/** The built pages of a spec, in a folder of their own beside a secret that is none of them. */
export async function aPage() {
  const home = await mkdtemp(join(tmpdir(), 'retours-pages-'));
  const folder = join(home, 'dist');
  const files: Readonly<Record<string, string | Buffer>> = {
    'dist/index.html': `<!doctype html><title>Returns</title><script type="module" src="/${SCRIPT}"></script>`,
    'dist/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    [`dist/${SCRIPT}`]: CODE,
    [`dist/${SCRIPT}.br`]: brotliCompressSync(CODE),
    'dist/.vite/manifest.json': '{"canary-secret":{}}',
    'secret.txt': 'canary-secret',
  };
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(home, name)), { recursive: true });
    await writeFile(join(home, name), content);
  }
  return { folder, code: CODE, remove: () => rm(home, { recursive: true }) };
}
