import { bodyOf, ConfirmDialog, FailureAlert, useMay, useSubmission, versionedBodyOf } from '@retours/web';
import { Alert, Anchor, Button, Group, Skeleton, Stack, Switch, Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { api } from '../../api.js';
import { SettingsPage } from '../settings-page.js';
import { Deliveries } from './deliveries.js';
import { EndpointDialog } from './endpoint-dialog.js';
import { SecretDialog } from './secret-dialog.js';

type Dialog = 'edit' | 'rotate' | 'remove';

/** One endpoint: where it is, whether it is on, and what was sent there. */
export function Component() {
  const { id = '' } = useParams();
  const t = useTranslations('settings.webhooks');
  const mayWrite = useMay()('settings:write');
  const client = useQueryClient();
  const navigate = useNavigate();
  const [dialog, setDialog] = useState<Dialog>();
  const [secret, setSecret] = useState<string>();
  const path = { id };
  const found = useQuery({
    queryKey: ['webhook-endpoints', 'one', id],
    queryFn: ({ signal }) =>
      versionedBodyOf(api.GET('/v1/webhook-endpoints/{id}', { params: { path }, signal })),
  });
  const refresh = () => client.invalidateQueries({ queryKey: ['webhook-endpoints'] });
  const close = () => setDialog(undefined);
  const switching = useSubmission(
    (enabled: boolean) =>
      bodyOf(
        api.PATCH('/v1/webhook-endpoints/{id}', {
          params: { path, header: { 'If-Match': found.data?.version ?? undefined } },
          body: { enabled },
        }),
      ),
    refresh,
  );
  const rotation = useSubmission(
    (_: { rotate: string }, key) =>
      bodyOf(
        api.POST('/v1/webhook-endpoints/{id}/secret-rotation', {
          params: { path, header: { 'Idempotency-Key': key } },
          body: {},
        }),
      ),
    (answer) => {
      close();
      setSecret(answer.secret);
    },
  );
  const removal = useSubmission(
    async (_: { remove: string }) => api.DELETE('/v1/webhook-endpoints/{id}', { params: { path } }),
    async () => {
      await navigate('/settings/webhooks');
      // Only the list: what was removed is not to be asked for again.
      await client.invalidateQueries({ queryKey: ['webhook-endpoints'], exact: true });
    },
  );
  const endpoint = found.data?.body;
  return (
    <SettingsPage
      name="webhooks"
      actions={
        mayWrite &&
        endpoint && (
          <Group gap="xs">
            {(['edit', 'rotate', 'remove'] as const).map((one) => (
              <Button key={one} size="xs" variant="default" onClick={() => setDialog(one)}>
                {t(one)}
              </Button>
            ))}
          </Group>
        )
      }
    >
      <Stack>
        <Anchor component={Link} to="/settings/webhooks">
          {t('all')}
        </Anchor>
        <FailureAlert failure={found.error} again={() => void found.refetch()} />
        {found.isPending && <Skeleton height={200} />}
        {endpoint && (
          <>
            <Text fw={600} className="anywhere">
              {endpoint.url}
            </Text>
            {endpoint.disabled && <Alert color="yellow">{t(`why.${endpoint.disabled.reason}`)}</Alert>}
            <Switch
              label={t('enabled')}
              description={t('enabledHint')}
              checked={endpoint.enabled}
              disabled={!mayWrite || switching.isPending}
              onChange={({ currentTarget }) => switching.submit(currentTarget.checked)}
            />
            <FailureAlert
              failure={switching.failure}
              again={switching.again}
              reload={() => void found.refetch().then(switching.reset)}
            />
            <Title order={2}>{t('deliveries')}</Title>
            <Deliveries endpoint={id} mayWrite={mayWrite} />
          </>
        )}
      </Stack>
      {dialog === 'edit' && found.data && (
        <EndpointDialog
          key={found.data.version}
          endpoint={found.data}
          onSaved={close}
          onClose={close}
          reload={() => void found.refetch()}
        />
      )}
      <ConfirmDialog
        opened={dialog === 'rotate'}
        title={t('rotation.title')}
        confirm={t('rotation.confirm')}
        submission={rotation}
        onConfirm={() => rotation.submit({ rotate: id })}
        onClose={close}
      >
        {t('rotation.detail')}
      </ConfirmDialog>
      <ConfirmDialog
        opened={dialog === 'remove'}
        title={t('removal.title')}
        confirm={t('remove')}
        danger
        submission={removal}
        onConfirm={() => removal.submit({ remove: id })}
        onClose={close}
      >
        {t('removal.detail')}
      </ConfirmDialog>
      {secret !== undefined && <SecretDialog secret={secret} onClose={() => setSecret(undefined)} />}
    </SettingsPage>
  );
}
