import { askedOf, spanOf } from './period.js';

const MONDAY = new Date(2026, 10, 23);
const SUNDAY = new Date(2026, 10, 29, 23, 59);
const asked = (address: string, today = MONDAY) => askedOf(new URLSearchParams(address), today);

describe('The period of the overview', () => {
  it('is the API’s choice unless the address says otherwise', () => {
    expect(asked('')).toEqual({});
    expect(asked('weeks=12')).toEqual({});
    expect(asked('weeks=nonsense')).toEqual({});
  });

  it.each([
    ['4', MONDAY, '2026-11-02'],
    ['4', SUNDAY, '2026-11-02'],
    ['52', MONDAY, '2025-12-01'],
  ])('of %s weeks begins on a Monday, and the week under way is one of them', (weeks, today, from) => {
    expect(asked(`weeks=${weeks}`, today)).toEqual({ from });
  });

  it('is what somebody typed, even where it makes no sense: the API says why', () => {
    expect(asked('from=2026-11-29&to=2026-09-07&weeks=4')).toEqual({ from: '2026-11-29', to: '2026-09-07' });
    expect(asked('from=&to=2026-09-07')).toEqual({ from: undefined, to: '2026-09-07' });
    expect(spanOf(new URLSearchParams('to=2026-09-07'))).toBe('own');
  });
});
