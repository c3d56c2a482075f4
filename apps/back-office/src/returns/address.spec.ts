import { addressOf, queryOf } from './address.js';

const asked = (search: string) => queryOf(addressOf(new URLSearchParams(search)));

describe('the address of the list of returns', () => {
  it('begins with what waits for a decision, the newest first', () => {
    expect(asked('')).toEqual({ tab: 'to_review' });
  });

  it('says what to show and in which order', () => {
    expect(asked('tab=all&sort=oldest&status=accepted&q=RE-2026&order=A-1&customer=c-42')).toEqual({
      tab: 'all',
      sort: 'oldest',
      status: 'accepted',
      q: 'RE-2026',
      order: 'A-1',
      customer: 'c-42',
    });
  });

  it('means whole days, the last one included', () => {
    const { from, to } = asked('from=2026-03-01&to=2026-03-01');
    expect(Date.parse(to!) - Date.parse(from!)).toBe(24 * 60 * 60 * 1000 - 1);
  });

  it('may be mistyped without harm', () => {
    expect(asked('tab=nonsense&sort=up&from=yesterday&q=%20')).toEqual({ tab: 'to_review' });
  });
});
