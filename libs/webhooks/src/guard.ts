import { isIP } from 'node:net';
import type { UrlObjection } from '@retours/domain';
import { isPublic, isWithin, rangesOf, type Range } from './addresses.js';
import type { Resolve } from './dns.js';

/** Thrown instead of connecting. */
export class Forbidden extends Error {
  override readonly name = 'Forbidden';
  constructor(readonly objection: UrlObjection) {
    super(objection);
  }
}

/** An address to call, and the only machines that may be connected to for it. */
export type Destination = Readonly<{ url: URL; addresses: readonly string[] }>;

const MAX_LENGTH = 2_000;
const FIRST_UNPRIVILEGED_PORT = 1024;

/** The address a host spells out, if it does: `URL` has turned decimal, octal and hex spellings into dots already. */
function literalOf({ hostname }: URL): string | undefined {
  const host = hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
  if (isIP(host)) return host;
  return host === 'localhost' || host.endsWith('.localhost') ? '127.0.0.1' : undefined;
}

function parsed(text: string): URL | undefined {
  if (text.length > MAX_LENGTH || /[\s\p{Cc}]/u.test(text)) return undefined;
  return URL.canParse(text) ? new URL(text) : undefined;
}

type Check = readonly [UrlObjection, (url: URL, guard: Guard) => boolean];
const checks: readonly Check[] = [
  ['scheme', (url, guard) => url.protocol !== 'https:' && !(url.protocol === 'http:' && guard.isOpened(url))],
  ['credentials', ({ username, password }) => username !== '' || password !== ''],
  ['port', ({ port }) => port !== '' && Number(port) < FIRST_UNPRIVILEGED_PORT],
  ['private_address', (url, guard) => !guard.mayConnect(literalOf(url))],
];

/** Decides which machines may be called: public ones, and those of ranges that were opened for a trial or a test. */
export class Guard {
  private readonly opened: readonly Range[];

  /** @param opened ranges in CIDR notation that may be called although they are not public, even without TLS. */
  constructor(
    private readonly resolve: Resolve,
    opened: readonly string[] = [],
  ) {
    this.opened = rangesOf(opened);
  }

  /** Whether a host is spelt as an address in an opened range. */
  isOpened(url: URL): boolean {
    const address = literalOf(url);
    return address !== undefined && isWithin(address, this.opened);
  }

  /** Whether an address may be connected to; what is not known yet is judged when it is. */
  mayConnect(address: string | undefined): boolean {
    return address === undefined || isPublic(address) || isWithin(address, this.opened);
  }

  /** What can be said against an address without asking anybody. */
  objectionTo(text: string): UrlObjection | null {
    const url = parsed(text);
    if (!url) return 'malformed';
    return checks.find(([, holds]) => holds(url, this))?.[0] ?? null;
  }

  /**
   * Finds the machines to connect to, once: those judged here are those connected to, whatever the name says a moment
   * later. @throws `Forbidden` unless every one of them may be.
   */
  async admit(text: string, signal: AbortSignal): Promise<Destination> {
    const objection = this.objectionTo(text);
    if (objection) throw new Forbidden(objection);
    const url = new URL(text);
    const literal = literalOf(url);
    const addresses = literal === undefined ? await this.resolve(url.hostname, signal) : [literal];
    const areAll = addresses.length > 0 && addresses.every((address) => this.mayConnect(address));
    if (!areAll) throw new Forbidden('private_address');
    return { url, addresses };
  }
}
