import type { Logger } from 'pino';
import type { Audience } from '../auth/audience.js';
import type { EmbeddedIssuer } from '../auth/embedded-issuer.js';
import type { Persona } from '../auth/sign-in.js';
import type { Env } from '../env/env.js';
import type { About } from '../openapi/about.js';

/** What an API tells the kit about itself. */
export type KitOptions = Readonly<{
  /** Short name in logs and metrics: `customer-api`. */
  name: string;
  audience: Audience;
  /** What its documentation says. */
  about: About;
  env: Env;
  log: Logger;
  /** Our own issuer of tokens; with it, `POST /dev/token` is there and `AUTH_JWKS_URL` is not asked. */
  issuer?: EmbeddedIssuer;
  /** Whom people may try it out as; only with our own issuer. */
  personas?: readonly Persona[];
  /** The folder of its pages, as they were built; an API alone without one. */
  pages?: string;
}>;

/** Injection token of the options. */
export const KIT = Symbol('kit');
