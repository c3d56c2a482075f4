import type { Translated } from '@retours/domain';

/** The languages the product speaks. */
export type Language = keyof Translated;

type HasStatus<S> = Readonly<{ status: S }>;

/** A status with its name in the reader's language. */
export const namedStatus = <S extends Readonly<{ names: Translated }>>(status: S, language: Language) => ({
  ...status,
  name: status.names[language],
});

/** Gives a thing's status its name in the reader's language. */
export const named = <S extends Readonly<{ names: Translated }>, T extends HasStatus<S>>(
  thing: T & HasStatus<S>,
  language: Language,
) => ({
  ...thing,
  status: namedStatus(thing.status, language),
});
