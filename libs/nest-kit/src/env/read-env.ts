import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import {
  AuthEnv,
  CredentialsEnv,
  DatabaseEnv,
  HttpEnv,
  LimitsEnv,
  LogEnv,
  MailEnv,
  PagesEnv,
  RedisEnv,
  WorkEnv,
  WebhooksEnv,
  type Env,
} from './env.js';

const concerns = [
  DatabaseEnv,
  RedisEnv,
  MailEnv,
  AuthEnv,
  PagesEnv,
  CredentialsEnv,
  HttpEnv,
  LimitsEnv,
  WorkEnv,
  LogEnv,
  WebhooksEnv,
];

/** An empty variable is one that is not set. */
const withoutEmpty = (source: NodeJS.ProcessEnv) =>
  Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''));

/**
 * Reads and checks all settings at once.
 * @param needed variables this process cannot do without, beyond those everybody needs.
 * @throws one error that names every wrong or missing variable, never a value: some are secrets.
 */
export function readEnv<K extends keyof Env = never>(
  source: NodeJS.ProcessEnv,
  ...needed: readonly K[]
): Env & Required<Pick<Env, K>> {
  const given = withoutEmpty(source);
  const parts = concerns.map((concern) => plainToInstance<object, object>(concern, given));
  const wrong = parts
    .flatMap((part) => validateSync(part, { whitelist: true }))
    .flatMap(({ constraints }) => Object.values(constraints ?? {}));
  const missing = needed.filter((name) => given[name] === undefined).map((name) => `${name} is required`);
  if (wrong.length + missing.length > 0)
    throw new Error(`The environment is not valid:\n- ${[...wrong, ...missing].join('\n- ')}`);
  return Object.assign({}, ...parts) as Env & Required<Pick<Env, K>>;
}
