import type { Language } from './language.js';
import type { ProblemCode, Problems } from './problem.js';
import { english } from './texts.en.js';
import { french } from './texts.fr.js';

/** What happened in a few words, then what hit which limit and what to do next. */
export type Wording = readonly [title: string, detail: string];

/** A wording for every code: a missing code does not compile, nor does a missing language below. */
export type Texts = { readonly [C in ProblemCode]: (data: Problems[C]) => Wording };

const texts: Readonly<Record<Language, Texts>> = { en: english, fr: french };

/** The words for a problem. */
export function wordingOf<C extends ProblemCode>(code: C, data: Problems[C], language: Language): Wording {
  return texts[language][code](data);
}
