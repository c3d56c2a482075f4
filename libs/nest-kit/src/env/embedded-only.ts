import type { Env } from './env.js';

const EMBEDDED_ONLY = ['WEBHOOK_ALLOW_CIDRS'] as const satisfies readonly (keyof Env)[];

/**
 * Settings for a trial or a test on one's own machine open doors that must stay shut elsewhere: there a process would
 * rather not start than run with one. @throws when such a setting is there and `NODE_ENV` is not `test`.
 */
export function refuseEmbeddedSettings(env: Env, mode = process.env['NODE_ENV']): void {
  if (mode === 'test') return;
  const given = EMBEDDED_ONLY.filter((name) => env[name].length > 0);
  if (given.length > 0)
    throw new Error(`Only the embedded and the test mode may have ${given.join(', ')}: take it away`);
}
