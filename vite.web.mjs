import react from '@vitejs/plugin-react';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

const compress = promisify(brotliCompress);
const IS_TEXT = /\.(js|css|html|svg)$/;

/** Writes beside each text what a browser that reads brotli gets instead: compressed once, as small as it gets. */
const brotli = () => ({
  name: 'retours:brotli',
  apply: 'build',
  async writeBundle({ dir }, bundle) {
    const texts = Object.values(bundle).filter(({ fileName }) => IS_TEXT.test(fileName));
    await Promise.all(
      texts.map(async ({ fileName, code, source }) =>
        writeFile(join(dir, `${fileName}.br`), await compress(code ?? source)),
      ),
    );
  },
});

/**
 * How a web app is built: sources of our libraries, no inline script or asset, a manifest for `npm run size`.
 * @param api where its API listens while the pages are worked on (`npx vite`).
 */
export const webApp = (api) => ({
  plugins: [react(), brotli()],
  publicDir: at('./libs/web/public'),
  resolve: { conditions: ['@retours/source', 'module', 'browser', 'development|production'] },
  build: {
    target: 'es2023',
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: Object.fromEntries(['/v1', '/sign-in', '/dev'].map((path) => [path, { target: api }])),
  },
});
