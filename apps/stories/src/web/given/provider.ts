import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import { askWho, providerPage } from './provider-pages.js';

/** A page that signs people in: its name at the provider, where it is, and the audience of the API it calls. */
export type Client = Readonly<{ id: string; home: string; audience: string; scope: string }>;

/** A real OpenID provider on loopback, which knows everybody by the name they give. */
export type OpenIdServer = Readonly<{
  issuer: string;
  jwksUrl: string;
  /** Where its token endpoint is: another origin than the issuer's, as with some of the big ones. */
  tokenOrigin: string;
  /** Opens it, once it is known where its clients are. */
  open(shop: string, clients: readonly Client[]): void;
  close(): void;
}>;

const resourceOf = ({ audience }: Client) => `urn:${audience.replace('-', ':')}`;
const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** Whoever signed in agreed to everything their page asks for. */
async function agreed(ctx: KoaContextWithOIDC, resource: string) {
  const { client, session, params, provider } = ctx.oidc;
  const grant = new provider.Grant({ clientId: client!.clientId, accountId: session!.accountId! });
  const scope = String(params!['scope']);
  grant.addOIDCScope(scope);
  grant.addResourceScope(resource, scope);
  await grant.save();
  return grant;
}

const setUp = (shop: string, clients: readonly Client[]): Configuration => {
  const clientNamed = (id?: string) => clients.find((client) => client.id === id)!;
  return {
    clients: clients.map(({ id, home }) => ({
      client_id: id,
      redirect_uris: [`${home}/signed-in`],
      post_logout_redirect_uris: [`${home}/`],
      token_endpoint_auth_method: 'none',
    })),
    clientBasedCORS: () => true,
    claims: { openid: ['sub'], profile: ['name'] },
    conformIdTokenClaims: false,
    findAccount: (_, accountId) => ({
      accountId,
      claims: () => ({ sub: accountId, name: capital(accountId) }),
    }),
    extraTokenClaims: () => ({ shop }),
    loadExistingGrant: (ctx) => agreed(ctx, resourceOf(clientNamed(ctx.oidc.client!.clientId))),
    cookies: { keys: ['of the story'] },
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: (_, client) => resourceOf(clientNamed(client.clientId)),
        useGrantedResource: () => true,
        getResourceServerInfo: (_, resource) => {
          const { audience, scope } = clients.find((client) => resourceOf(client) === resource)!;
          return { audience, scope, accessTokenFormat: 'jwt', accessTokenTTL: 600 };
        },
      },
      rpInitiatedLogout: {
        logoutSource: (ctx, form) => {
          const button = '<button form="op.logoutForm" name="logout" value="yes">Leave</button>';
          ctx.body = providerPage('Example logout', form + button);
        },
      },
    },
  };
};

/** Takes a port; the provider answers there once it is opened. */
export async function startOpenIdServer(): Promise<OpenIdServer> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${port}`;
  const tokenOrigin = `http://localhost:${port}`;
  return {
    issuer,
    jwksUrl: `${issuer}/jwks`,
    tokenOrigin,
    open(shop, clients) {
      const provider = new Provider(issuer, setUp(shop, clients));
      provider.use(async (ctx, next) => {
        await next();
        if (ctx.oidc?.route === 'discovery')
          Object.assign(ctx.body!, { token_endpoint: `${tokenOrigin}/token` });
      });
      const answer = provider.callback();
      server.on('request', (request, response) =>
        request.url?.startsWith('/interaction/')
          ? void askWho(provider, request, response)
          : answer(request, response),
      );
    },
    close: () => void server.close().closeAllConnections(),
  };
}
