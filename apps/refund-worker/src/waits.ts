import { NotifySettings, PayBackSettings } from '@retours/application';
import type { WorkEnv } from '@retours/nest-kit';

/** How long a worker holds its work, how patiently it tries again, and how many notifications it has under way. */
export type Waits = Readonly<{
  payBack: PayBackSettings;
  notify: NotifySettings;
  ringAgainSeconds?: number;
  notificationsAtOnce?: number;
}>;

export const defaultWaits: Waits = { payBack: new PayBackSettings(), notify: new NotifySettings() };

/** The waits that the environment asks for. */
export const waitsFrom = (env: WorkEnv): Waits => ({
  payBack: new PayBackSettings(env.PAY_BACK_LEASE_SECONDS),
  notify: new NotifySettings(env.NOTIFICATION_LEASE_SECONDS),
  ringAgainSeconds: env.RING_AGAIN_SECONDS,
  notificationsAtOnce: env.NOTIFICATIONS_AT_ONCE,
});
