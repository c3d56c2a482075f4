import { readEnv } from '@retours/nest-kit';
import { waitsFrom } from './waits.js';

describe('The waits of a worker', () => {
  const waits = (settings: Record<string, string>) =>
    waitsFrom(readEnv({ DATABASE_URL: 'postgres://retours_app@db/retours', ...settings }));

  it('are those of the environment', () => {
    const { payBack, notify, ringAgainSeconds } = waits({
      PAY_BACK_LEASE_SECONDS: '6',
      GATEWAY_TIMEOUT_SECONDS: '2',
      PAY_BACK_FIRST_RETRY_SECONDS: '1',
      PAY_BACK_LONGEST_RETRY_SECONDS: '4',
      NOTIFICATION_LEASE_SECONDS: '7',
      RING_AGAIN_SECONDS: '3',
    });
    expect(payBack).toMatchObject({ lease: 6, firstRetry: 1, longestRetry: 4 });
    expect([notify.lease, ringAgainSeconds]).toEqual([7, 3]);
  });

  it('leave a worker its lease for as long as a gateway may look up and refund', () => {
    expect(() => waits({})).not.toThrow();
    expect(() => waits({ PAY_BACK_LEASE_SECONDS: '40' })).toThrow('PAY_BACK_LEASE_SECONDS');
    expect(() => waits({ PAY_BACK_LEASE_SECONDS: '41' })).not.toThrow();
  });
});
