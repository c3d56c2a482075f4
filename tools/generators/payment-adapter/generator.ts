import { join } from 'node:path';
import { formatFiles, generateFiles, type Tree } from '@nx/devkit';

// Nx runs this file as it is: it imports nothing of ours, and its types can simply be left out.

const LIBRARY = 'libs/payments/src';
const PROVIDERS = `${LIBRARY}/providers.ts`;
const NAME = /^[a-z]{2,30}$/;

/**
 * Makes a payment gateway to fill in: the folder libs/payments/src/<name>, and one line in providers.ts. Its spec is red
 * until it says what the provider answers, see docs/how-to/add-a-payment-gateway.md.
 * @throws Error for a name that is none, or that is taken.
 */
export default async function paymentAdapter(tree: Tree, { name }: Readonly<{ name: string }>) {
  if (!NAME.test(name)) throw new Error(`"${name}" is no name for a gateway: two to thirty small letters`);
  const folder = `${LIBRARY}/${name}`;
  if (tree.exists(folder)) throw new Error(`There is a ${folder} already`);
  const className = `${name[0].toUpperCase()}${name.slice(1)}`;
  generateFiles(tree, join(import.meta.dirname, 'files'), folder, { name, className, template: '' });
  const line = `export { ${name} } from './${name}/${name}.provider.js';\n`;
  tree.write(PROVIDERS, `${tree.read(PROVIDERS, 'utf8')}${line}`);
  await formatFiles(tree);
}
