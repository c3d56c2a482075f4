import { useTranslations } from 'use-intl';
import type { EventName } from './events.js';

/** Keys of texts have no dots. */
type Key<Name extends string> = Name extends `${infer Thing}.${infer Did}` ? `${Thing}_${Did}` : never;

const keyOf = <Name extends EventName>(name: Name) => name.replace('.', '_') as Key<Name>;

/** What an event is called in the language of the page. */
export function useEventName() {
  const t = useTranslations('settings.webhooks.names');
  return (name: EventName) => t(keyOf(name));
}
