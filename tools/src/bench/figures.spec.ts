import { median, percentile, ratioOf } from './figures.js';

describe('the figures of a bench', () => {
  test('the median is the middle round, whatever the order they ran in', () => {
    expect(median([300, 100, 200])).toBe(200);
    expect(median([400, 100, 200, 300])).toBe(250);
  });

  test('one slow answer in a hundred is the 99th percentile, and not the median', () => {
    const times = [...Array.from({ length: 99 }, () => 5), 80];
    expect(percentile(times, 0.99)).toBe(80);
    expect(median(times)).toBe(5);
  });

  test('a product at half the speed of its reference has the ratio 0.5, with the best and the worst round beside it', () => {
    expect(ratioOf([500, 400, 600], [1000, 1000, 1000])).toEqual({ median: 0.5, min: 0.4, max: 0.6 });
  });

  test('a round in which the whole machine was slow does not move the ratio', () => {
    expect(ratioOf([500, 50, 500], [1000, 100, 1000])).toEqual({ median: 0.5, min: 0.5, max: 0.5 });
  });

  test('figures of nothing are no figures', () => {
    expect(median([])).toBeNaN();
    expect(percentile([], 0.99)).toBeNaN();
  });
});
