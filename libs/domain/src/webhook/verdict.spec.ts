import { defaultPatience, type Tried } from '../notification/patience.js';
import { verdictOn, type EndpointHealth } from './verdict.js';

const DAY = 86_400;
const sent: Tried = { sent: true, detail: 'answered 200' };
const failed: Tried = { sent: false, detail: 'answered 500' };
const gone: Tried = { sent: false, final: true, detail: 'answered 410' };
const judged = (tried: Tried, health: Partial<EndpointHealth> = {}) =>
  verdictOn(tried, { failures: 0, secondsFailing: 0, ...health }, 1, defaultPatience);

describe('an endpoint', () => {
  it('that takes what it is sent has no past, however often it failed', () => {
    expect(judged(sent, { failures: 20, secondsFailing: 2 * DAY })).toEqual({
      failures: 0,
      retryIn: null,
      switchOff: null,
    });
  });

  it('that fails once or twice is not left alone yet', () => {
    expect([0, 1].map((failures) => judged(failed, { failures }).retryIn)).toEqual([null, null]);
  });

  it('that goes on failing is left alone, twice as long each time, for an hour at most', () => {
    const waits = [2, 3, 4, 11, 500].map((failures) => judged(failed, { failures }).retryIn);
    expect(waits).toEqual([20, 40, 80, 3_600, 3_600]);
  });

  it('that has failed for a day is switched off by the next failure, and not a moment before', () => {
    expect(judged(failed, { failures: 9, secondsFailing: DAY }).switchOff).toBeNull();
    expect(judged(failed, { failures: 9, secondsFailing: DAY + 1 })).toEqual({
      failures: 10,
      retryIn: null,
      switchOff: 'failing',
    });
  });

  it('that says it is gone is switched off at once', () => {
    expect(judged(gone)).toEqual({ failures: 1, retryIn: null, switchOff: 'gone' });
  });
});
