import { ageText } from './age.js';

const now = Date.parse('2026-03-10T12:00:00.000Z');

describe('the age of a return', () => {
  it.each([
    ['2026-03-07T11:00:00.000Z', '3 days', '3 jours'],
    ['2026-03-09T12:00:00.000Z', '1 day', '1 jour'],
    ['2026-03-10T10:01:00.000Z', '1 hour', '1 heure'],
    ['2026-03-10T11:59:50.000Z', '1 minute', '1 minute'],
  ])('of %s is %s', (since, english, french) => {
    expect(
      [ageText('en', since, now), ageText('fr', since, now)].map((text) => text.replace(/\s/g, ' ')),
    ).toEqual([english, french]);
  });

  it('is the least where the clocks differ', () => {
    expect(ageText('en', '2026-03-10T12:00:30.000Z', now)).toBe('1 minute');
  });
});
