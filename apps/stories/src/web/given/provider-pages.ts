import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type Provider from 'oidc-provider';

/** A page of the provider's own, in English, whatever the shop speaks: it is somebody else's. */
export const providerPage = (title: string, form: string): string =>
  `<!doctype html><html lang="en"><title>${title}</title><main><h1>${title}</h1>${form}</main></html>`;

const LOGIN = `<form method="post">
  <label>Name <input name="login" autocomplete="username"></label>
  <button>Continue</button>
</form>`;

/** Asks who somebody is, and takes their word for it. */
export async function askWho(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST') {
    response.setHeader('content-type', 'text/html').end(providerPage('Example login', LOGIN));
    return;
  }
  const accountId = new URLSearchParams(await text(request)).get('login') ?? '';
  await provider.interactionFinished(request, response, { login: { accountId } });
}
