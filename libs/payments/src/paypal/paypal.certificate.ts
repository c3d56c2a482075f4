import { X509Certificate, type KeyObject } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import { fetchDirectly } from '../kit/fetch.js';

/** PayPal's certificates for notifications carry this name (its SDKs check it as well). */
const NAME = /^CN=messageverificationcerts(\.sandbox)?\.paypal\.com$/m;
const PATH = /^\/v1\/notifications\/certs\/[\w-]{1,100}$/;
const FETCH_MS = 5_000;
const LARGEST = 64 * 1024;
const MOST_KEPT = 8;
const LONGEST_CHAIN = 5;

/** Finds the key a notification is signed with, for a moment in seconds since 1970; throws why it cannot be trusted. */
export type SigningCertificates = Readonly<{ keyAt(url: string, seconds: number): Promise<KeyObject> }>;

type Source = Readonly<{ apiBase: string; authorities?: readonly string[] }>;

/** True when a certificate was issued by another, which may issue. */
const issuedBy = (issuer: X509Certificate) => (certificate: X509Certificate) =>
  issuer.ca && certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);

const validAt = (seconds: number) => (certificate: X509Certificate) =>
  seconds * 1000 >= Date.parse(certificate.validFrom) && seconds * 1000 <= Date.parse(certificate.validTo);

/** The certificates from a file's first one up to an authority; undefined when the way ends before it. */
function chainOf(
  file: readonly X509Certificate[],
  authorities: readonly X509Certificate[],
): X509Certificate[] | undefined {
  const chain = file.slice(0, 1);
  while (chain.length > 0 && chain.length <= LONGEST_CHAIN) {
    const last = chain[chain.length - 1];
    const authority = authorities.find((candidate) => issuedBy(candidate)(last));
    if (authority) return [...chain, authority];
    const issuer = file.find((candidate) => !chain.includes(candidate) && issuedBy(candidate)(last));
    if (!issuer) return undefined;
    chain.push(issuer);
  }
  return undefined;
}

async function download(url: string): Promise<string> {
  const response = await fetchDirectly(url, { signal: AbortSignal.timeout(FETCH_MS) });
  const text = response.ok ? await response.text() : '';
  if (!text || text.length > LARGEST) throw new Error(`no certificate: ${response.status}`);
  return text;
}

/** Where PayPal keeps its certificates: at its API's address, also by that host's older name. */
const originsOf = (apiBase: string) => [apiBase, apiBase.replace('//api-m.', '//api.')];

/**
 * PayPal's certificates for notifications: fetched from PayPal only, trusted when an authority stands behind them,
 * and kept, since PayPal gives each new one a new address.
 */
export function signingCertificates({
  apiBase,
  authorities = rootCertificates,
}: Source): SigningCertificates {
  const kept = new Map<string, readonly X509Certificate[]>();
  let trusted: readonly X509Certificate[] | undefined;

  async function trustedChain(url: string): Promise<readonly X509Certificate[]> {
    const pems =
      (await download(url)).match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
    trusted ??= authorities.map((pem) => new X509Certificate(pem));
    const chain = chainOf(
      pems.slice(0, LONGEST_CHAIN).map((pem) => new X509Certificate(pem)),
      trusted,
    );
    if (!chain) throw new Error('no authority stands behind the certificate');
    if (!NAME.test(chain[0].subject)) throw new Error('the certificate is not for notifications of PayPal');
    if (kept.size >= MOST_KEPT) kept.delete([...kept.keys()][0]);
    kept.set(url, chain);
    return chain;
  }

  return {
    async keyAt(address, seconds) {
      const { origin, pathname, href } = new URL(address);
      if (!originsOf(apiBase).includes(origin) || !PATH.test(pathname) || href !== `${origin}${pathname}`)
        throw new Error('the certificate is not PayPal’s');
      const chain = kept.get(href) ?? (await trustedChain(href));
      if (!chain.every(validAt(seconds))) throw new Error('the certificate is not valid at this time');
      return chain[0].publicKey;
    },
  };
}
