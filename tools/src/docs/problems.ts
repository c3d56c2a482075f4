import { STATUS_OF, wordingOf, type Language, type ProblemCode } from '@retours/nest-kit';

const ELLIPSIS = { pointer: '…', message: '…', toString: () => '…' };
/** Stands for whatever data a problem comes with: each value is written as an ellipsis, alone or as a list. */
const anyData = new Proxy({}, { get: () => [ELLIPSIS] }) as never;

const words = (code: ProblemCode, language: Language) => {
  const [title, detail] = wordingOf(code, anyData, language);
  // Some details are looked up by a reason, and there is one for each: the answer itself says which.
  return `**${title}.** ${detail ?? '…'}`.replaceAll('|', '\\|');
};

/** Every refusal, by status and code, in both languages. */
export const problemsPage = (): string => `# Refusals

Printed by \`npm run docs\` from the texts the product itself uses; a test fails when the two differ. An ellipsis stands
for what the answer names: a line, a limit, the next possible step. Each comes as \`application/problem+json\` with its
\`code\`, which never changes, and the data of its text as members beside it.

| status | code | English | français |
|---|---|---|---|
${(Object.entries(STATUS_OF) as [ProblemCode, number][])
  .filter(([code]) => code !== 'POLICY_INVALID')
  .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
  .map(([code, status]) => `| ${status} | \`${code}\` | ${words(code, 'en')} | ${words(code, 'fr')} |`)
  .join('\n')}
`;
