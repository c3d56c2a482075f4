import { useTranslations } from 'use-intl';

/** The id of what the skip link leads to: the app's `<main>`, with `tabIndex={-1}`. */
export const CONTENT = 'content';

/** The first stop of the keyboard: past the navigation. */
export function SkipLink() {
  const t = useTranslations('web');
  return (
    <a className="skip-link" href={`#${CONTENT}`}>
      {t('skip')}
    </a>
  );
}
