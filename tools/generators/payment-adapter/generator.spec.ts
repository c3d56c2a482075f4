import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { FsTree } from '@nx/devkit/internal';
import prettier from 'prettier';
import { CODES, REPLIES, STATUSES } from './filled-in.js';
import paymentAdapter from './generator.js';

// Two small Jest runs, a type check and Nx, on a machine that does other work as well.
const PATIENCE_MS = 300_000;
const workspace = fileURLToPath(new URL('../../..', import.meta.url));
const FOLDER = 'libs/payments/src/acme';
const PROVIDERS = 'libs/payments/src/providers.ts';

/** A workspace with the payments library as it is now, and everything else borrowed from this one. */
async function copyOfPayments(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'retours-adapter-'));
  const withoutBuilds = (path: string) => !/\/(dist|out-tsc|node_modules)$/.test(path);
  await cp(join(workspace, 'libs/payments'), join(copy, 'libs/payments'), {
    recursive: true,
    filter: withoutBuilds,
  });
  for (const file of ['.prettierrc', 'jest.preset.mjs', 'package.json', 'tsconfig.base.json'])
    await cp(join(workspace, file), join(copy, file));
  await symlink(join(workspace, 'node_modules'), join(copy, 'node_modules'));
  for (const lib of ['domain', 'testkit', 'in-memory'])
    await symlink(join(workspace, 'libs', lib), join(copy, 'libs', lib));
  const config = `import { project } from '../../jest.preset.mjs';\nexport default project('payments');\n`;
  await writeFile(join(copy, 'libs/payments/jest.config.mjs'), config);
  const types = { extends: '../../tsconfig.base.json', files: ['src/acme/acme.spec.ts', 'src/providers.ts'] };
  const alone = { composite: false, emitDeclarationOnly: false, declaration: false };
  await writeFile(
    join(copy, 'libs/payments/tsconfig.acme.json'),
    JSON.stringify({ ...types, include: [], compilerOptions: { ...alone, noEmit: true, rootDir: '/' } }),
  );
  return copy;
}

/** Runs a program of npm's; what it says, and whether it is content. */
const run = async (cwd: string, program: string, args: readonly string[]) => {
  const file = join(workspace, 'node_modules', program);
  const env = { ...process.env, NX_DAEMON: 'false', FORCE_COLOR: '0' };
  const node = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', file, ...args];
  return promisify(execFile)(process.execPath, node, { cwd, env, maxBuffer: 10 ** 8 }).then(
    ({ stdout, stderr }) => ({ content: true, said: stdout + stderr }),
    ({ stdout, stderr }) => ({ content: false, said: String(stdout) + String(stderr) }),
  );
};

describe('a payment adapter made by the generator', () => {
  let copy: string;
  let changes: ReturnType<FsTree['listChanges']>;
  beforeAll(async () => {
    copy = await copyOfPayments();
    const tree = new FsTree(copy, false);
    await paymentAdapter(tree, { name: 'acme' });
    changes = tree.listChanges();
    for (const { path, content } of changes) {
      await mkdir(dirname(join(copy, path)), { recursive: true });
      await writeFile(join(copy, path), content!);
    }
  }, PATIENCE_MS);
  afterAll(() => rm(copy, { recursive: true, force: true }));

  const runItsSpec = () =>
    run(copy, 'jest/bin/jest.js', ['--config', 'libs/payments/jest.config.mjs', 'src/acme/']);

  it('is one folder, and one more line in the list of providers', async () => {
    const outside = changes.filter(({ path }) => !path.startsWith(`${FOLDER}/`));
    expect(outside.map(({ path, type }) => [path, type])).toEqual([[PROVIDERS, 'UPDATE']]);
    const before = await readFile(join(workspace, PROVIDERS), 'utf8');
    const line = `export { acme } from './acme/acme.provider.js';\n`;
    expect(await readFile(join(copy, PROVIDERS), 'utf8')).toBe(before + line);
    expect(changes.map(({ path }) => path)).toEqual(
      expect.arrayContaining(
        ['acme.gateway.ts', 'acme.wire.ts', 'acme.replies.ts', 'acme.spec.ts', 'README.md'].map(
          (name) => `${FOLDER}/${name}`,
        ),
      ),
    );
  });

  it('is formatted as the house has it', async () => {
    const config = await prettier.resolveConfig(join(workspace, PROVIDERS));
    const untidy = changes
      .filter(({ path }) => path.endsWith('.ts'))
      .map(async ({ path, content }) =>
        (await prettier.check(String(content), { ...config, filepath: path })) ? [] : [path],
      );
    expect((await Promise.all(untidy)).flat()).toEqual([]);
  });

  it(
    'is born red and says what to do; it is green once its replies and their meaning are filled in',
    async () => {
      const born = await runItsSpec();
      expect(born.content).toBe(false);
      expect(born.said).toContain('Fill in succeeds in acme.replies.ts');
      expect(born.said).toContain('Fill in CODES in acme.wire.ts');

      const wire = join(copy, FOLDER, 'acme.wire.ts');
      const tables = (await readFile(wire, 'utf8'))
        .replace(/(const STATUSES: .*) = \{\};/, `$1 = ${STATUSES};`)
        .replace(/(const CODES: .*) = \{\};/, `$1 = ${CODES};`);
      await writeFile(wire, tables);
      expect((await runItsSpec()).content).toBe(false);
      await writeFile(join(copy, FOLDER, 'acme.replies.ts'), REPLIES);
      expect(await runItsSpec()).toMatchObject({ content: true });
      expect(
        await run(copy, 'typescript/bin/tsc', ['--noEmit', '-p', 'libs/payments/tsconfig.acme.json']),
      ).toEqual({ content: true, said: '' });
    },
    PATIENCE_MS,
  );

  it(
    'is what `npx nx g @retours/tools:payment-adapter` makes in this workspace',
    async () => {
      const { content, said } = await run(workspace, 'nx/dist/bin/nx.js', [
        'g',
        '@retours/tools:payment-adapter',
        'acme',
        '--dry-run',
      ]);
      expect(said).toContain(`CREATE ${FOLDER}/acme.gateway.ts`);
      expect(said).toContain(`UPDATE ${PROVIDERS}`);
      expect(content).toBe(true);
    },
    PATIENCE_MS,
  );

  it.each(['Acme', 'a', 'two words', '../acme', 'acme1', ''])(
    'is not made with the name %p',
    async (name) => {
      const tree = new FsTree(copy, false);
      await expect(paymentAdapter(tree, { name })).rejects.toThrow('no name for a gateway');
      expect(tree.listChanges()).toEqual([]);
    },
  );

  it.each(['stripe', 'manual', 'kit'])('is not made over %s, which is there already', async (name) => {
    await expect(paymentAdapter(new FsTree(copy, false), { name })).rejects.toThrow('already');
  });
});
