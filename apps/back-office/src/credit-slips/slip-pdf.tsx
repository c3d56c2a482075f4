import { FileButton, useLanguage } from '@retours/web';
import { useTranslations } from 'use-intl';
import { api } from '../api.js';

/** Saves a credit slip as PDF, in the language of the page. */
export function SlipPdf({ number }: Readonly<{ number: string }>) {
  const t = useTranslations('creditSlips');
  const { language } = useLanguage();
  return (
    <FileButton
      size="xs"
      label={t('pdfOf', { number })}
      read={() =>
        api.GET('/v1/credit-slips/{number}.pdf', {
          params: { path: { number }, query: { language } },
          parseAs: 'blob',
        })
      }
    >
      {t('pdf')}
    </FileButton>
  );
}
