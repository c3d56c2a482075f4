import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { signInOf } from '../auth/sign-in.js';
import type { KitOptions } from '../bootstrap/options.js';
import { contentSecurityPolicy, keptFor } from './page-headers.js';

const INDEX = 'index.html';
/** What belongs to the API, and is answered as an API answers. */
const OF_THE_API = /^\/(v1|openapi\.json|docs|dev|health|metrics|sign-in)(\/|$)/;

const pathOf = ({ url }: FastifyRequest) => url.split('?')[0];
const wantsPage = ({ headers }: FastifyRequest) => headers.accept?.includes('text/html') ?? false;

/** What starts with a dot is for those who build the pages, as their manifest is. */
const isShown = (path: string) => !path.includes('/.');

/** The files of a folder by their addresses, read when first asked for. What is not among them cannot be had. */
function filesIn(folder: string): () => Promise<ReadonlySet<string>> {
  let files: Promise<ReadonlySet<string>> | undefined;
  const read = async () => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const names = entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    return new Set(names.map((name) => name.slice(folder.length).replaceAll('\\', '/')).filter(isShown));
  };
  return () => (files ??= read());
}

/**
 * Serves the pages in `kit.pages` beside the API: each file at its address, and the page itself wherever a browser asks
 * for an address that is neither a file nor the API's, for the page knows its own addresses. Without such a folder the
 * API stands alone, and says so once.
 */
export function servePages(app: NestFastifyApplication, kit: KitOptions): void {
  if (!kit.pages) return;
  const folder = resolve(kit.pages);
  if (!existsSync(join(folder, INDEX))) {
    kit.log.warn(`${kit.name} runs without its pages: there are none in ${folder}`);
    return;
  }
  const files = filesIn(folder);
  const policy = contentSecurityPolicy(signInOf(kit), kit.env.OIDC_ORIGINS);
  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    const path = pathOf(request);
    if (OF_THE_API.test(path)) return reply.callNotFound();
    const isFile = (await files()).has(path);
    if (!isFile && !wantsPage(request)) return reply.callNotFound();
    return reply.sendFile(isFile ? path.slice(1) : INDEX);
  };
  app
    .getHttpAdapter()
    .getInstance()
    .register(async (pages) => {
      const { default: files } = await import('@fastify/static');
      await pages.register(files, {
        root: folder,
        serve: false,
        preCompressed: true,
        cacheControl: false,
        setHeaders: (reply, file) =>
          void reply.headers({ 'cache-control': keptFor(file), 'content-security-policy': policy }),
      });
      pages.get('/*', answer);
    });
}
