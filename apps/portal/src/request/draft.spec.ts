import { bodyFrom, draftFrom, withPhrase, withQuantity } from './draft.js';

const line = (id: string, returnableQuantity: number) => ({ id, returnableQuantity });
const order = { reference: 'A-1', lines: [line('mug', 2), line('poster', 1), line('e-book', 0)] };

describe('What a shopper fills in for a return', () => {
  it('begins with the one product that can go back, once', () => {
    const { quantities } = draftFrom(null, { ...order, lines: [line('mug', 2), line('e-book', 0)] });
    expect(quantities).toEqual({ mug: 1 });
  });

  it('begins with nothing where there is a choice', () => {
    expect(draftFrom(null, order)).toEqual({ quantities: {}, explanation: '' });
  });

  it('is there again after a reload, less what can no longer go back', () => {
    const kept = { quantities: { mug: 2, poster: 1, gone: 1 }, explanation: 'Too big' };
    const now = { ...order, lines: [line('mug', 1), line('poster', 0)] };
    expect(draftFrom(JSON.stringify(kept), order)).toEqual({
      quantities: { mug: 2, poster: 1 },
      explanation: 'Too big',
    });
    expect(draftFrom(JSON.stringify(kept), now)).toEqual({ quantities: { mug: 1 }, explanation: 'Too big' });
  });

  it('stays empty once everything was unticked', () => {
    const one = { ...order, lines: [line('mug', 2)] };
    const kept = withQuantity(draftFrom(null, one), 'mug', 0);
    expect(draftFrom(JSON.stringify(kept), one).quantities).toEqual({});
  });

  it('takes a phrase that was offered after what was written, and only once', () => {
    const written = { quantities: {}, explanation: 'The handle came off. ' };
    const both = withPhrase(written, 'It is damaged.');
    expect(both.explanation).toBe('The handle came off.\nIt is damaged.');
    expect(withPhrase(both, 'It is damaged.')).toBe(both);
    expect(withPhrase({ ...written, explanation: '' }, 'It is damaged.').explanation).toBe('It is damaged.');
  });

  it('asks for the ticked lines only', () => {
    const draft = { quantities: { mug: 1, poster: 0 }, explanation: 'Too big' };
    expect(bodyFrom(draft, 'A-1')).toEqual({
      orderReference: 'A-1',
      explanation: 'Too big',
      lines: [{ lineId: 'mug', quantity: 1 }],
    });
  });
});
