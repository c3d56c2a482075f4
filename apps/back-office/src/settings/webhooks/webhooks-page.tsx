import { bodyOf, usePages, useMay } from '@retours/web';
import { Anchor, Badge, Button, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { api, type Schemas } from '../../api.js';
import { List } from '../../parts/list.js';
import type { Column } from '../../parts/rows.js';
import { SettingsPage } from '../settings-page.js';
import { EndpointDialog } from './endpoint-dialog.js';
import { SecretDialog } from './secret-dialog.js';

type Endpoint = Schemas['WebhookEndpointView'];

/** The addresses of the shop's own systems that are told what happens. */
export function Component() {
  const t = useTranslations('settings.webhooks');
  const mayWrite = useMay()('settings:write');
  const [adding, setAdding] = useState(false);
  const [secret, setSecret] = useState<string>();
  return (
    <SettingsPage
      name="webhooks"
      actions={mayWrite && <Button onClick={() => setAdding(true)}>{t('add')}</Button>}
    >
      <Endpoints />
      {adding && (
        <EndpointDialog
          endpoint={undefined}
          onSaved={(made) => {
            setAdding(false);
            setSecret(made);
          }}
          onClose={() => setAdding(false)}
        />
      )}
      {secret !== undefined && <SecretDialog secret={secret} onClose={() => setSecret(undefined)} />}
    </SettingsPage>
  );
}

function Endpoints() {
  const t = useTranslations('settings.webhooks');
  const endpoints = usePages(['webhook-endpoints'], (cursor, signal) =>
    bodyOf(api.GET('/v1/webhook-endpoints', { params: { query: { limit: '50', cursor } }, signal })),
  );
  const columns: readonly Column<Endpoint>[] = [
    {
      heading: t('url'),
      cell: ({ id, url, description }) => (
        <>
          <Anchor component={Link} to={`/settings/webhooks/${id}`} className="anywhere">
            {url}
          </Anchor>
          <Text size="xs" c="dimmed">
            {description}
          </Text>
        </>
      ),
    },
    {
      heading: t('events'),
      cell: ({ events }) =>
        events.length === 0 ? t('allEvents') : t('someEvents', { count: events.length }),
    },
    {
      heading: t('state'),
      cell: ({ enabled, disabled, failures }) => (
        <>
          <Badge variant="default" tt="none">
            {t(enabled ? 'on' : 'off')}
          </Badge>
          <Text size="xs" c="dimmed">
            {disabled ? t(`why.${disabled.reason}`) : failures > 0 && t('failing', { count: failures })}
          </Text>
        </>
      ),
    },
  ];
  return (
    <List
      label={t('label')}
      pages={endpoints}
      columns={columns}
      keyOf={({ id }) => id}
      none={t('none')}
      minWidth={520}
    />
  );
}
