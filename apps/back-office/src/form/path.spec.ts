import { pathOf, valueAt, withValue } from './path.js';

const policy = { returnWindowDays: 14, rounding: { type: 'line', mode: 'up' } };

describe('a field of a form', () => {
  it('is found where its name says, inside another one too', () => {
    expect(valueAt(policy, 'returnWindowDays')).toBe(14);
    expect(valueAt(policy, 'rounding.mode')).toBe('up');
    expect(valueAt(policy, 'mails.refunded')).toBeUndefined();
  });

  it('is changed without touching its neighbours or what was there before', () => {
    expect(withValue(policy, 'rounding.mode', 'down')).toEqual({
      returnWindowDays: 14,
      rounding: { type: 'line', mode: 'down' },
    });
    expect(policy.rounding.mode).toBe('up');
  });

  it('is made with what it lies in', () => {
    expect(withValue({}, 'names.fr', 'Livrée')).toEqual({ names: { fr: 'Livrée' } });
  });

  it('is the one a refusal points at', () => {
    expect(pathOf('/credentials/secretKey')).toBe('credentials.secretKey');
  });
});
