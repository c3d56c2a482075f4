/** The languages of both apps, complete. */
export const languages = ['en', 'fr'] as const;
export type Language = (typeof languages)[number];

const REMEMBERED = 'retours.language';

const isLanguage = (value: string | null | undefined): value is Language =>
  languages.some((language) => language === value);

/**
 * The first wish there are texts for, English without one.
 * @param wishes language tags, the dearest first, as in `navigator.languages`.
 */
export const languageFor = (wishes: readonly (string | null)[]): Language =>
  wishes.map((wish) => wish?.split('-')[0]?.toLowerCase()).find(isLanguage) ?? 'en';

/** The language chosen here before, or else the browser's. */
export const wishedLanguage = (): Language =>
  languageFor([localStorage.getItem(REMEMBERED), ...navigator.languages]);

/** The language the page is in; the page says so itself, to screen readers too. */
export const currentLanguage = (): Language => languageFor([document.documentElement.lang]);

/** The page is in this language from now on; screen readers hear it too. */
export function speak(language: Language): void {
  document.documentElement.lang = language;
}

/** The language was chosen here, and is the first wish the next time. */
export function remember(language: Language): void {
  localStorage.setItem(REMEMBERED, language);
}
