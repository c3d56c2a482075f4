import { Button } from '@mantine/core';
import { useLanguage } from '../language/language.js';
import { type Language, languages } from '../language/languages.js';

/** Each language calls itself by its own name. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', fr: 'Français' };

/** The other language, one press away, where there is no menu yet. */
export function LanguageSwitch() {
  const { language, choose } = useLanguage();
  return languages
    .filter((other) => other !== language)
    .map((other) => (
      <Button key={other} variant="subtle" size="compact-sm" lang={other} onClick={() => void choose(other)}>
        {languageNames[other]}
      </Button>
    ));
}
