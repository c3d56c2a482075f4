import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A file of the repository: its path from the top, with `/`, and its text. */
export type Source = Readonly<{ path: string; text: string }>;

const MADE = new Set(['node_modules', 'dist', 'out-tsc', 'coverage']);

/** Every hand-written text the rules look at, in the order of their paths. */
export function readSources(workspace: string): Source[] {
  return globSync('{apps,libs,tools,docs}/**/*.{ts,tsx,mts,mjs,md}', {
    cwd: workspace,
    exclude: (name) => MADE.has(name.split('/').at(-1)!),
  })
    .concat('README.md')
    .sort()
    .map((path) => ({ path, text: readFileSync(join(workspace, path), 'utf8') }));
}

/** Projects are folders with a package.json below apps and libs, and tools. */
export const projectFolders = (workspace: string): string[] =>
  globSync(['{apps,libs}/*/package.json', 'tools/package.json'], { cwd: workspace })
    .map((path) => path.replace('/package.json', ''))
    .sort();

export const isSpec = ({ path }: Source): boolean => /\.spec\.tsx?$/.test(path);
export const isCode = ({ path }: Source): boolean => /\.(m?[tj]s|tsx)$/.test(path);

/** What a text imports, types and dynamic imports included. */
export const importsOf = ({ text }: Source): string[] =>
  ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);

/** Names of the classes a text declares, each with the class it extends and whether it is exported and abstract. */
export const classesOf = ({ text }: Source) =>
  [...text.matchAll(/^(export )?(abstract )?class (\w+)(?:<[^{]*?>)?(?: extends (\w+))?/gm)].map(
    ([, exported, abstract, name, parent]) => ({
      name,
      parent,
      isExported: exported !== undefined,
      isAbstract: abstract !== undefined,
    }),
  );
