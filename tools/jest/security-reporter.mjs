import { relative } from 'node:path';
import { judge } from '../src/security/judge-list.ts';
import { securityList } from '../src/security/list.ts';

const MARKS = { shown: '✓', 'not shown': '✗', 'not run': '-', waits: '…' };

/** Says at the end of a run what of the list of security tests it has shown; fails it when a named test is gone. */
export default class SecurityReporter {
  constructor({ rootDir, testNamePattern }) {
    this.rootDir = rootDir;
    // Who picks single tests asks for no list.
    this.isWhole = !testNamePattern;
    this.red = 0;
  }

  onRunComplete(_contexts, { testResults }) {
    if (!this.isWhole) return;
    const ran = new Map(
      testResults.map(({ testFilePath, testResults: tests }) => [
        relative(this.rootDir, testFilePath).replaceAll('\\', '/'),
        tests.map(({ fullName, status }) => ({ name: fullName, passed: status === 'passed' })),
      ]),
    );
    const verdicts = securityList.map((item) => judge(item, ran));
    const of = (...states) => verdicts.filter(({ state }) => states.includes(state));
    this.red = of('not shown').length;
    // A run of other files has nothing to say of it.
    const told = of('not run').length < verdicts.length / 2 ? verdicts : of('not shown');
    const lines = told.flatMap(({ state, item, tests }) => [
      `  ${MARKS[state]} ${item}${state === 'shown' ? '' : ` (${state})`}`,
      ...tests.map((test) => `      ${test.name} → ${test.told}`),
    ]);
    if (told.length === 0) return;
    const figures = `${of('shown').length} of ${verdicts.length - of('waits').length} items shown, ${of('waits').length} wait`;
    process.stderr.write(`${[...lines, `Security list: ${figures}`].join('\n')}\n`);
  }

  getLastError() {
    return this.red > 0 ? new Error(`${this.red} item(s) of the security list are not shown`) : undefined;
  }
}
