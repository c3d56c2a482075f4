import { NewsSettings, NotifySettings, PayBackSettings, ReconcileSettings } from '@retours/application';
import type { WorkEnv } from '@retours/nest-kit';

/** How long a worker holds its work, how patiently it tries again, and how many notifications it has under way. */
export type Waits = Readonly<{
  payBack: PayBackSettings;
  notify: NotifySettings;
  news: NewsSettings;
  reconcile: ReconcileSettings;
  ringAgainSeconds?: number;
  notificationsAtOnce?: number;
}>;

export const defaultWaits: Waits = {
  payBack: new PayBackSettings(),
  notify: new NotifySettings(),
  news: new NewsSettings(),
  reconcile: new ReconcileSettings(),
};

/**
 * The waits that the environment asks for. @throws when a lease could run out while its worker still waits for the
 * gateway's look-up and refund (reliability.md rule 6).
 */
export function waitsFrom(env: WorkEnv): Waits {
  if (env.PAY_BACK_LEASE_SECONDS <= 2 * env.GATEWAY_TIMEOUT_SECONDS)
    throw new Error('PAY_BACK_LEASE_SECONDS must be more than twice GATEWAY_TIMEOUT_SECONDS');
  return {
    payBack: new PayBackSettings(
      env.PAY_BACK_LEASE_SECONDS,
      env.PAY_BACK_FIRST_RETRY_SECONDS,
      env.PAY_BACK_LONGEST_RETRY_SECONDS,
    ),
    notify: new NotifySettings(env.NOTIFICATION_LEASE_SECONDS),
    news: new NewsSettings(env.PAY_BACK_LEASE_SECONDS),
    reconcile: new ReconcileSettings(),
    ringAgainSeconds: env.RING_AGAIN_SECONDS,
    notificationsAtOnce: env.NOTIFICATIONS_AT_ONCE,
  };
}
