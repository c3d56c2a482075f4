import {
  defaultPatience,
  LeaseLost,
  outlookAfter,
  type Notification,
  type Notifications,
  type NotificationStatus,
  type Patience,
  type ShopId,
  type Tried,
} from '@retours/domain';

/** How notifications are sent. */
export class NotifySettings {
  constructor(
    /** Seconds; must outlast a try. */
    readonly lease = 60,
    readonly patience: Patience = defaultPatience,
    /** From 0 to 1, so that those who failed together do not all come back together. */
    readonly chance: () => number = Math.random,
  ) {}
}

/** Which notification a bell rang for. */
export type Target = Readonly<{ shop: ShopId; id: string }>;

/** What went wrong, in a word: messages of libraries quote addresses and keys. */
const wordFor = (error: unknown): string => {
  const { code, name } = error as { code?: unknown; name?: unknown };
  return [code, name].find((word): word is string => typeof word === 'string' && word !== '') ?? 'failed';
};

/**
 * Claims a notification, sends it with no transaction open and records how that went. Whoever dies in between leaves a
 * lease that runs out: the notification is sent again, under the same id. Undefined when there was nothing to do, or
 * somebody else has it now.
 */
export async function notify(
  notifications: Notifications,
  { lease, patience, chance }: NotifySettings,
  { shop, id }: Target,
  send: (notification: Notification) => Promise<Tried>,
): Promise<NotificationStatus | undefined> {
  const claim = await notifications.claim(shop, id, lease);
  if (!claim) return undefined;
  const tried = await send(claim.work).catch((error): Tried => ({ sent: false, detail: wordFor(error) }));
  const outlook = outlookAfter(
    tried,
    { attempt: claim.attempt, secondsSinceFirst: claim.secondsSinceFirstSent ?? 0, chance: chance() },
    patience,
  );
  try {
    await notifications.record(shop, id, claim.lease, tried, outlook);
    return outlook.status;
  } catch (error) {
    if (error instanceof LeaseLost) return undefined;
    throw error;
  }
}
