import { bodyOf, FailureAlert } from '@retours/web';
import { Card, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { api, type Schemas } from '../../api.js';
import type { MailLanguage, MailName } from './mail-names.js';

const PAUSE_MS = 400;

type Props = Readonly<{
  mail: MailName;
  language: MailLanguage;
  template: Schemas['MailTemplateBody'];
}>;

/** The mail as it would arrive, with something made up in it, a moment after each change. */
export function MailPreview({ mail, language, template: { subject, html, text } }: Props) {
  const t = useTranslations('settings.mails');
  const [body] = useDebouncedValue({ subject, html, text }, PAUSE_MS);
  const preview = useQuery({
    queryKey: ['mail-preview', mail, language, body],
    queryFn: ({ signal }) =>
      bodyOf(
        api.POST('/v1/mail-templates/{mail}/{language}/preview', {
          params: { path: { mail, language } },
          body,
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
  return (
    <Card withBorder component="section" aria-label={t('preview')}>
      <Title order={2} mb="xs">
        {t('preview')}
      </Title>
      <FailureAlert failure={preview.error} again={() => void preview.refetch()} />
      {preview.data && (
        <>
          <Text fw={600} mb="xs">
            {preview.data.subject}
          </Text>
          <iframe title={t('preview')} sandbox="" srcDoc={preview.data.html} className="mail-preview" />
          <details>
            <summary>{t('text')}</summary>
            <Text component="pre" size="sm" className="mail-text">
              {preview.data.text}
            </Text>
          </details>
        </>
      )}
    </Card>
  );
}
