import { filesOf, type Manifest } from './first-load.js';

const manifest: Manifest = {
  'index.html': { file: 'assets/index.js', imports: ['_shared.js'] },
  '_shared.js': { file: 'assets/shared.js', imports: ['index.html'] },
  'src/orders.tsx': { file: 'assets/orders.js', imports: ['_shared.js'] },
  'src/later.tsx': { file: 'assets/later.js' },
};

describe('The first load of a web app', () => {
  it('is its entry, what is opened, and what they import, each once; what is opened later does not count', () => {
    expect(filesOf(manifest, ['index.html', 'src/orders.tsx'])).toEqual([
      'assets/index.js',
      'assets/shared.js',
      'assets/orders.js',
    ]);
  });
  it('cannot be told of a screen that is not there', () => {
    expect(() => filesOf(manifest, ['src/gone.tsx'])).toThrow('no src/gone.tsx');
  });
});
