import { bodyOf, ConfirmDialog, useMay, useSubmission, versionedBodyOf } from '@retours/web';
import { Anchor, Button, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, Navigate, useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { api, type Schemas } from '../../api.js';
import { useKept } from '../kept.js';
import { KeptForm } from '../kept-form.js';
import { SettingsPage } from '../settings-page.js';
import { type MailLanguage, type MailName, languages, mailNames } from './mail-names.js';
import { MailPreview } from './mail-preview.js';

type Template = Schemas['MailTemplateView'];
type Which = Readonly<{ mail: MailName; language: MailLanguage }>;

/** What one mail says in one language. */
export function Component() {
  const params = useParams();
  const mail = mailNames.find((name) => name === params.mail);
  const language = languages.find((name) => name === params.language);
  if (!mail || !language) return <Navigate to="/settings/mails" replace />;
  return <Mail key={`${mail} ${language}`} mail={mail} language={language} />;
}

function Mail({ mail, language }: Which) {
  const t = useTranslations('settings.mails');
  const names = useTranslations('settings.mailNames');
  const mayWrite = useMay()('settings:write');
  const client = useQueryClient();
  const [resetting, setResetting] = useState(false);
  const path = { mail, language };
  const queryKey = ['mail-templates', mail, language];
  const template = useKept<Template, Template>(
    queryKey,
    (signal) =>
      versionedBodyOf(api.GET('/v1/mail-templates/{mail}/{language}', { params: { path }, signal })),
    ({ subject, html, text }, version) =>
      versionedBodyOf(
        api.PUT('/v1/mail-templates/{mail}/{language}', {
          params: { path, header: { 'If-Match': version ?? undefined } },
          body: { subject, html, text },
        }),
      ),
  );
  const reset = useSubmission(
    (_: Which) => bodyOf(api.DELETE('/v1/mail-templates/{mail}/{language}', { params: { path } })),
    async () => {
      await client.invalidateQueries({ queryKey: ['mail-templates'] });
      await template.reload();
      setResetting(false);
    },
  );
  const custom = template.kept.data?.body.custom;
  return (
    <SettingsPage
      name="mails"
      actions={
        mayWrite &&
        custom && (
          <Button variant="default" onClick={() => setResetting(true)}>
            {t('reset.open')}
          </Button>
        )
      }
    >
      <Stack>
        <Anchor component={Link} to="/settings/mails">
          {t('all')}
        </Anchor>
        <Text c="dimmed">{t(custom ? 'ownText' : 'standardText')}</Text>
        <KeptForm
          settings={template}
          groups={[
            {
              title: t('templateOf', { mail: names(mail), language: t(`languages.${language}`) }),
              detail: t('liquid'),
              fields: [
                { name: 'subject', label: t('subject'), required: true },
                { name: 'html', label: t('html'), kind: 'code', required: true },
                { name: 'text', label: t('text'), hint: t('textHint'), kind: 'code', required: true },
              ],
            },
          ]}
        >
          {(body) => (mayWrite ? <MailPreview mail={mail} language={language} template={body} /> : null)}
        </KeptForm>
      </Stack>
      <ConfirmDialog
        opened={resetting}
        title={t('reset.title')}
        confirm={t('reset.confirm')}
        danger
        submission={reset}
        onConfirm={() => reset.submit(path)}
        onClose={() => setResetting(false)}
      >
        {t('reset.detail')}
      </ConfirmDialog>
    </SettingsPage>
  );
}
