import { useTranslations } from 'use-intl';
import type { Schemas } from '../../api.js';
import type { Field } from '../../form/field.js';

/** What every status has, of an order or of a return. */
export type Status = Readonly<{ code: string; names: Schemas['TranslatedView']; color: string }>;

/** Where the statuses of one kind of thing are kept, and what each is made of. */
export type StatusBook<S extends Status> = Readonly<{
  name: 'order-statuses' | 'return-statuses';
  list: (signal: AbortSignal) => Promise<readonly S[]>;
  /** A status with its version. */
  find: (code: string) => Promise<Readonly<{ body: S; version: string | null }>>;
  add: (status: S, key: string) => Promise<unknown>;
  /** Changes what is named; `position` is its place in the list from then on, 1 being the first. */
  edit: (
    code: string,
    change: Partial<Omit<S, 'code'>> | Readonly<{ position: number }>,
    version?: string | null,
  ) => Promise<unknown>;
  remove: (code: string) => Promise<unknown>;
  blank: S;
  /** What it is made of; the code is filled in for a new one only. */
  useFields: () => readonly Field<S>[];
}>;

/** What a status of any kind is made of. */
export function useStatusFields(): readonly Field<Status>[] {
  const t = useTranslations('settings.statuses');
  return [
    { name: 'code', label: t('code'), hint: t('codeHint'), required: true },
    { name: 'names.en', label: t('nameEn'), required: true },
    { name: 'names.fr', label: t('nameFr'), required: true },
    { name: 'color', label: t('color'), kind: 'colour' },
  ];
}
