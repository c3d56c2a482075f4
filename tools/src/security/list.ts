/** A spec file, and names of tests in it as Jest prints them; `…` stands for anything, and all it fits must pass. */
export type Shown = Readonly<{ spec: string; tests: readonly string[] }>;
/** One thing that must hold, and either the tests that show it or what it waits for. */
export type Item = Readonly<{ item: string; shown: readonly Shown[]; waitsFor?: string }>;

const shown = (item: string, ...tests: readonly (readonly [spec: string, ...names: string[]])[]): Item => ({
  item,
  shown: tests.map(([spec, ...names]) => ({ spec, tests: names })),
});
const waits = (item: string, waitsFor: string): Item => ({ item, shown: [], waitsFor });

const kit = 'libs/nest-kit/src';
const here = 'tools/src/security';
const gateways = ['adyen', 'mollie', 'paypal', 'stripe'].map(
  (name) => `libs/payments/src/${name}/${name}.spec.ts`,
);

/** The list of security tests: what must hold, and where that is shown. docs/security.md says how it is read. */
export const securityList: readonly Item[] = [
  shown('every route × every caller: what is foreign answers as what is not there', [
    `${here}/callers.spec.ts`,
    'every route of the … API has its row',
    'who may call what customer: …',
    'who may call what merchant: …',
  ]),
  shown('wrong audience, alg none, RS to HS, kid tricks, no end: 401', [
    `${here}/tokens.spec.ts`,
    'is refused when it is for the other API',
    'is refused that is not signed (alg none)',
    'is refused signed with the public key as a secret (RS to HS)',
    'is refused whose key is …',
    'is refused that never ends',
    'a token shown to the … API is refused …',
  ]),
  shown('a route without an access rule does not start', [
    `${kit}/auth/access.spec.ts`,
    'while a route says nothing about who may call it, and names the route',
  ]),
  shown('unknown and privileged fields', [
    `${here}/bodies.spec.ts`,
    'takes no unknown and no privileged field',
    'an imported line with a field too many is refused',
  ]),
  shown('0.1, 1e21, "5", −0, NaN, wrong currency, wrong exponent', [
    `${here}/bodies.spec.ts`,
    'takes no number that is none',
    'has no more decimals than the currency',
  ]),
  shown('prototype pollution', [`${here}/bodies.spec.ts`, 'takes no field that reaches for a prototype']),
  shown(
    'limits of body, depth, lists and texts',
    [
      `${here}/bodies.spec.ts`,
      'takes an object only, neither deep nor large',
      'lists and texts have their limits',
    ],
    [`${kit}/http/bodies.spec.ts`, 'nested 40000 deep is refused', 'beyond 1 MiB is refused'],
  ),
  shown('injection through sort, filter, search, cursor', [
    `${here}/queries.spec.ts`,
    'takes no filter for SQL',
    'knows no other parameter, and none twice',
    'finds nothing by an attack',
    'what means something to SQL is text like any other',
    'the cursor of one shop opens no page of another',
  ]),
  shown(
    'right-to-left, NUL, lone surrogates, CRLF in names and mails',
    [`${here}/bodies.spec.ts`, 'takes no NUL and no half surrogate pair'],
    ['libs/mail/src/senders/senders.spec.ts', 'a line break in a name or a subject begins no header'],
    ['libs/mail/src/liquid/liquid.writer.spec.ts', 'writes an awkward name into … as text'],
    ['libs/papers/src/return-slip.spec.ts', 'prints names from right to left as they are read'],
    ['libs/papers/src/direction.spec.ts', 'takes out what only steers the direction'],
  ),
  shown('CSV cells beginning = + - @', [
    'apps/merchant-api/src/exports/csv-file.spec.ts',
    'disarms …, which a spreadsheet would run',
  ]),
  waits('uploads: magic bytes, re-encoding, quota', 'uploads themselves'),
  shown('text in a PDF is literal', [
    'libs/papers/src/credit-slip.spec.ts',
    'prints names literally, whatever they look like',
  ]),
  shown(
    'outbound webhooks: private, loopback, link-local, mapped, decimal, redirect, rebinding',
    [
      'libs/webhooks/src/guard.spec.ts',
      'to a private network (10/8) itself',
      'to loopback itself',
      'to link-local itself',
      'to IPv4 mapped into IPv6 itself',
      'spelt in decimal',
      'is who was judged: a name that leads elsewhere when it is asked again is not asked again',
    ],
    ['libs/webhooks/src/https-sender.spec.ts', 'follows no redirect, wherever it leads'],
  ),
  shown(
    'inbound webhooks: bad signature, old, replayed, another shop’s secret',
    [
      'apps/merchant-api/src/gateways/gateway-webhooks.spec.ts',
      'changes nothing when it is unsigned',
      'changes nothing when it is altered',
      'changes nothing when it is older than five minutes',
      'five times is kept once',
      'to an address that is nobody’s is answered as if there were no route at all',
    ],
    [
      `${here}/inbound.spec.ts`,
      'is refused signed with another shop’s secret',
      'is refused …, and kept for no shop',
    ],
    ...gateways.map((spec) => [spec, 'refuses a notification that is …'] as const),
  ),
  waits('guest look-up: one answer, one time, limits', 'guests'),
  shown('rate limits are shared by all nodes', [
    `${kit}/limits/rate-limits.redis.spec.ts`,
    'Limits with Redis are shared by all nodes',
  ]),
  shown('logs, queue and errors carry no e-mail address, token or key', [
    `${here}/canary.spec.ts`,
    'was told to those who repeat everything',
    'is in no line of the log',
    'is in nothing that the queue keeps',
    'is in no error, whoever reads it',
  ]),
  shown('security headers, and CORS for listed origins only', [
    `${kit}/bootstrap/create-api.spec.ts`,
    'sends security headers and a request id with every answer',
    'lets browsers of the listed origins call, and no others',
  ]),
];
