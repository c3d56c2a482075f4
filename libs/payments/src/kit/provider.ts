import type { PaymentGateway } from '@retours/domain';

/** Where a provider answers, if not at its own address: scheme, host and port. */
export type ProviderConfig = Readonly<{ apiBase?: string }>;

/** What an installation knows of a provider before it asks anything of it. */
export type Provider = Readonly<
  Pick<PaymentGateway, 'name' | 'capabilities' | 'credentials'> & {
    /** Loads the gateway and its SDK. An SDK costs up to a second and 50 MiB: only who uses it shall pay that. */
    load(config: ProviderConfig): Promise<PaymentGateway>;
  }
>;

/** Reads `<NAME>_API_BASE`. @throws TypeError for what is no address. */
export function configOf(name: string, env: NodeJS.ProcessEnv): ProviderConfig {
  const base = env[`${name.toUpperCase()}_API_BASE`];
  return base ? { apiBase: new URL(base).origin } : {};
}

/** The provider's gateway, loaded with its first call. @throws TypeError at once for an address that is none. */
export function gatewayOf(provider: Provider, env: NodeJS.ProcessEnv): PaymentGateway {
  const config = configOf(provider.name, env);
  let loading: Promise<PaymentGateway> | undefined;
  const loaded = () => (loading ??= provider.load(config));
  return {
    name: provider.name,
    capabilities: provider.capabilities,
    credentials: provider.credentials,
    refund: async (refund, account) => (await loaded()).refund(refund, account),
    lookUp: async (refund, account) => (await loaded()).lookUp(refund, account),
    judge: async (webhook, account) => (await loaded()).judge(webhook, account),
    list: async (reference, account) => (await loaded()).list(reference, account),
  };
}
