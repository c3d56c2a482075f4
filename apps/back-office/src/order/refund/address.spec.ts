import { refundAddress, refundAsked } from './address.js';

describe('The address of a refund form', () => {
  it('names the kind and the return it pays for', () => {
    expect(refundAddress('return', 'RE-2026-000007')).toBe('?refund=return&return=RE-2026-000007');
  });

  it('opens what it was made for', () => {
    expect(refundAsked(new URLSearchParams(refundAddress('partial')))).toEqual({ kind: 'partial' });
  });

  it('opens nothing for a kind there is not', () => {
    expect(refundAsked(new URLSearchParams('?refund=everything'))).toBeUndefined();
  });
});
