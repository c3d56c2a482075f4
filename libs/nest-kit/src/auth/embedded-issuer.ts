import { randomUUID } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  importJWK,
  SignJWT,
  type CryptoKey,
  type JWK,
  type JWTVerifyGetKey,
} from 'jose';
import { MERCHANT_SCOPES, type Audience } from './audience.js';

const ALGORITHM = 'ES256';
const LIFETIME = '12h';
const KEY_FILE = 'issuer-key.json';

/** What a token shall say. Staff get every scope unless told otherwise. */
export type TokenWish = Readonly<{
  audience: Audience;
  shop: string;
  sub: string;
  scope?: string;
  email?: string;
}>;

async function newKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  return { ...(await exportJWK(privateKey)), alg: ALGORITHM, kid: randomUUID() };
}

/** The key kept in a directory, made at the first call; only our own user may read it. */
async function keptKey(directory: string): Promise<JWK> {
  const file = join(directory, KEY_FILE);
  await mkdir(directory, { recursive: true, mode: 0o700 });
  // The first of several processes writes; the others find the file there and read it.
  await writeFile(file, JSON.stringify(await newKey()), { flag: 'wx', mode: 0o600 }).catch(unlessThere);
  await chmod(file, 0o600);
  return JSON.parse(await readFile(file, 'utf8')) as JWK;
}

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}

/** An issuer of tokens in our own process, for trying Retours out and for tests; never on a public address. */
export class EmbeddedIssuer {
  /** The `iss` of its tokens. */
  readonly issuer = 'retours-embedded';

  private constructor(
    private readonly key: CryptoKey,
    private readonly kid: string,
    /** Its public keys, to verify with. */
    readonly keys: JWTVerifyGetKey,
  ) {}

  /** Opens the issuer with the key kept in a directory, or with one that is forgotten at the end. */
  static async open(directory?: string): Promise<EmbeddedIssuer> {
    const jwk = directory === undefined ? await newKey() : await keptKey(directory);
    const { d: _secret, ...published } = jwk;
    const key = (await importJWK(jwk, ALGORITHM)) as CryptoKey;
    return new EmbeddedIssuer(key, jwk.kid ?? '', createLocalJWKSet({ keys: [published] }));
  }

  /** A signed token, good for twelve hours. */
  issue({ audience, shop, sub, scope, email }: TokenWish): Promise<string> {
    const staff = audience === 'retours-merchant' ? { scope: scope ?? MERCHANT_SCOPES.join(' ') } : {};
    return new SignJWT({ shop, ...staff, ...(email === undefined ? {} : { email }) })
      .setProtectedHeader({ alg: ALGORITHM, kid: this.kid })
      .setIssuer(this.issuer)
      .setAudience(audience)
      .setSubject(sub)
      .setIssuedAt()
      .setExpirationTime(LIFETIME)
      .sign(this.key);
  }
}
