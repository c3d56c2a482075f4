import { type KeyPlace, onceKeys } from './once.js';

describe('The key of a submission', () => {
  const numbered = () => {
    let made = 0;
    return onceKeys(() => `key ${(made += 1)}`);
  };

  it('is kept for every repeat of the same body, so that nothing is done twice', () => {
    const keys = numbered();
    expect([keys.keyFor({ quantity: 1 }), keys.keyFor({ quantity: 1 })]).toEqual(['key 1', 'key 1']);
  });

  it('is another one when the body changes', () => {
    const keys = numbered();
    expect([keys.keyFor({ quantity: 1 }), keys.keyFor({ quantity: 2 })]).toEqual(['key 1', 'key 2']);
  });

  it('is another one after success, for the same thing may be meant twice', () => {
    const keys = numbered();
    const first = keys.keyFor({ quantity: 1 });
    keys.done();
    expect([first, keys.keyFor({ quantity: 1 })]).toEqual(['key 1', 'key 2']);
  });

  it('outlives a reload where it is kept outside the page', () => {
    let kept: ReturnType<KeyPlace['read']>;
    const place: KeyPlace = { read: () => kept, write: (next) => void (kept = next) };
    const before = onceKeys(() => 'before', place).keyFor({ quantity: 1 });
    const reloaded = onceKeys(() => 'after', place);
    expect([before, reloaded.keyFor({ quantity: 1 }), reloaded.keyFor({ quantity: 2 })]).toEqual([
      'before',
      'before',
      'after',
    ]);
  });

  it('is one that nobody else has', () => {
    expect(onceKeys().keyFor({})).not.toBe(onceKeys().keyFor({}));
  });
});
