import { useTranslations } from 'use-intl';
import type { Schemas } from '../api.js';
import type { Return } from './use-return.js';

/** A customer as staff speak of them: by name, or else by what is known. */
export const nameOf = ({ firstName, lastName, email, id }: Schemas['CustomerView']): string =>
  [firstName, lastName].filter(Boolean).join(' ') || email || id;

/** Who did something to a return: its customer by name, staff by what they sign in as, or the product itself. */
export function useWho({ customer }: Return) {
  const t = useTranslations('oneReturn.story');
  return ({ by, byKind }: Readonly<{ by: string; byKind: string }>): string =>
    byKind === 'customer' ? nameOf(customer) : byKind === 'staff' ? by : t('system');
}
