import { versionedBodyOf } from '@retours/web';
import { Anchor, Card, Group, List, Stack, Title } from '@mantine/core';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { api, type Schemas } from '../../api.js';
import { useKept } from '../kept.js';
import { KeptForm } from '../kept-form.js';
import { SettingsPage } from '../settings-page.js';
import { languages, mailNames } from './mail-names.js';

type MailSettings = Schemas['MailSettingsView'];

const read = (signal: AbortSignal) => versionedBodyOf(api.GET('/v1/mail-settings', { signal }));
const write = (body: MailSettings, version: string | null) =>
  versionedBodyOf(
    api.PUT('/v1/mail-settings', { params: { header: { 'If-Match': version ?? undefined } }, body }),
  );

/** Who mails come from and who is told, and the way to what each says. */
export function Component() {
  const t = useTranslations('settings.mails');
  const names = useTranslations('settings.mailNames');
  const settings = useKept(['mail-settings'], read, write);
  return (
    <SettingsPage name="mails">
      <Stack gap="lg">
        <Card withBorder>
          <Title order={2} mb="xs">
            {t('templates')}
          </Title>
          <List listStyleType="none" spacing="xs">
            {mailNames.map((mail) => (
              <List.Item key={mail}>
                <Group gap="sm">
                  <span>{names(mail)}</span>
                  {languages.map((language) => (
                    <Anchor
                      key={language}
                      component={Link}
                      to={`/settings/mails/${mail}/${language}`}
                      aria-label={t('templateOf', {
                        mail: names(mail),
                        language: t(`languages.${language}`),
                      })}
                    >
                      {t(`languages.${language}`)}
                    </Anchor>
                  ))}
                </Group>
              </List.Item>
            ))}
          </List>
        </Card>
        <KeptForm
          settings={settings}
          groups={[
            {
              title: t('sender'),
              cols: 2,
              fields: [
                { name: 'fromName', label: t('fromName'), hint: t('fromNameHint'), empty: null },
                { name: 'fromAddress', label: t('fromAddress'), hint: t('fromAddressHint'), empty: null },
                { name: 'replyTo', label: t('replyTo'), hint: t('replyToHint'), empty: null },
              ],
            },
            {
              title: t('shop'),
              cols: 2,
              fields: [
                {
                  name: 'merchantAddress',
                  label: t('merchantAddress'),
                  hint: t('merchantAddressHint'),
                  empty: null,
                },
                {
                  name: 'merchantLanguage',
                  label: t('merchantLanguage'),
                  kind: 'select',
                  choices: languages.map((value) => ({ value, label: t(`languages.${value}`) })),
                },
              ],
            },
          ]}
        />
      </Stack>
    </SettingsPage>
  );
}
