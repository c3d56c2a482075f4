import { createContext, type ReactNode, startTransition, use, useState } from 'react';
import { IntlProvider } from 'use-intl';
import { type Language, remember, speak } from './languages.js';
import type { MessageFiles, Messages, Translated } from './messages.js';

type Choice = Readonly<{ language: Language; choose: (language: Language) => Promise<void> }>;
const LanguageChoice = createContext<Choice>({ language: 'en', choose: () => Promise.resolve() });

/** The language of the page, and how to choose another. */
export const useLanguage = (): Choice => use(LanguageChoice);

type Told = Readonly<{ language: Language; messages: Translated<Messages> }>;

/** The texts of a language, ready to be shown. */
export async function told(files: MessageFiles, language: Language): Promise<Told> {
  return { language, messages: (await files[language]()).default };
}

type Props = Readonly<{ first: Told; files: MessageFiles; onChange: () => void; children: ReactNode }>;

/**
 * Speaks one language to everything inside.
 * @param first what the page opens with.
 * @param onChange what the API told in the other language is to be asked again.
 */
export function LanguageProvider({ first, files, onChange, children }: Props) {
  const [{ language, messages }, setTold] = useState(first);
  async function choose(wished: Language) {
    const next = await told(files, wished);
    remember(wished);
    speak(wished);
    startTransition(() => setTold(next));
    onChange();
  }
  return (
    <LanguageChoice value={{ language, choose }}>
      <IntlProvider locale={language} messages={messages as Messages} timeZone={ownTimeZone()}>
        {children}
      </IntlProvider>
    </LanguageChoice>
  );
}

const ownTimeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
