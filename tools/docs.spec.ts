import { readFileSync } from 'node:fs';
import { fileOf, pages } from './src/docs/pages.js';

describe('the documentation', () => {
  it.each(Object.entries(pages))(
    'says in %s what the product does (npm run docs prints it anew)',
    (path, print) => {
      expect(readFileSync(fileOf(path), 'utf8')).toBe(print());
    },
  );
});
