import { readFileSync } from 'node:fs';
import { lifecyclePage } from './src/docs/lifecycle.js';

describe('the documentation', () => {
  it('shows the lifecycles the product goes by (npm run docs prints them anew)', () => {
    expect(readFileSync(new URL('../docs/lifecycle.md', import.meta.url), 'utf8')).toBe(lifecyclePage());
  });
});
