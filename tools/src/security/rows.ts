import type { MerchantScope } from '@retours/nest-kit';
import type { nothing } from './things.js';

export type Names = typeof nothing;
type Asked = Readonly<{ path: string; body?: object | string; type?: string }>;
/**
 * What a route answers: its owner a status; a stranger either the same as to anybody who asks for what is not there
 * (`hidden`), or their own things and nothing of the owner's (`own`); with `everybody`, all the same.
 */
export type Row = Readonly<{
  owner: number;
  stranger: 'hidden' | 'own' | 'everybody';
  scope?: MerchantScope;
  /** What else the owner's token must say: the route shows what this scope guards. */
  also?: MerchantScope;
  ask: (names: Names) => Asked;
}>;
export type Rows = Readonly<Record<string, Row>>;

/** Builds rows of one scope. */
export const rowsFor = (scope?: MerchantScope, also?: MerchantScope) => {
  const row =
    (stranger: Row['stranger']) =>
    (owner: number, path: (names: Names) => string, body?: (names: Names) => object | string): Row => ({
      owner,
      stranger,
      ...(scope === undefined ? {} : { scope }),
      ...(also === undefined ? {} : { also }),
      ask: (names) => ({
        path: path(names),
        ...(body === undefined ? {} : { body: body(names) }),
      }),
    });
  return { hidden: row('hidden'), own: row('own'), everybody: row('everybody') };
};

/** Routes that tell nobody's business. */
export const publicRows: Rows = Object.fromEntries(
  Object.entries({
    '/health/live': '/health/live',
    '/health/ready': '/health/ready',
    '/metrics': '/metrics',
    '/sign-in': '/sign-in',
    '/*': '/index.html',
    '/docs/*': '/docs/swagger-ui.css',
  }).map(([route, path]) => [`GET ${route}`, rowsFor().everybody(200, () => path)]),
);
