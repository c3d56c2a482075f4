import { bodyOf, ConfirmDialog, Copied, DateTime, FailureAlert, useMay, useSubmission } from '@retours/web';
import { Alert, Button, Card, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { api } from '../../api.js';
import { CredentialsForm } from './credentials-form.js';

type Props = Readonly<{ gateway: string; label: string }>;

/** The account at one gateway: its keys, where it shall send notifications, and the way to forget it. */
export function GatewayAccount({ gateway, label }: Props) {
  const t = useTranslations('settings.gateways');
  const mayWrite = useMay()('settings:write');
  const client = useQueryClient();
  const [removing, setRemoving] = useState(false);
  const queryKey = ['gateways', gateway];
  const path = { gateway };
  const found = useQuery({
    queryKey,
    queryFn: ({ signal }) => bodyOf(api.GET('/v1/gateways/{gateway}', { params: { path }, signal })),
    refetchOnWindowFocus: false,
  });
  const removal = useSubmission(
    async (_: typeof path) => api.DELETE('/v1/gateways/{gateway}', { params: { path } }),
    async () => {
      await client.invalidateQueries({ queryKey });
      setRemoving(false);
    },
  );
  const account = found.data;
  return (
    <Stack>
      <FailureAlert failure={found.error} again={() => void found.refetch()} />
      {found.isPending && <Skeleton height={320} />}
      {account?.paused && (
        <Alert color="red" title={t('paused')}>
          {t('pausedDetail', { reason: account.paused.reason })}{' '}
          <DateTime at={account.paused.since} precision="minute" />
        </Alert>
      )}
      {account?.webhookPath && (
        <Card withBorder>
          <Title order={2}>{t('notifications')}</Title>
          <Text size="sm" c="dimmed" mb="xs">
            {t('notificationsDetail', { gateway: label })}
          </Text>
          <Copied size="compact-xs" value={`${window.location.origin}${account.webhookPath}`} />
        </Card>
      )}
      {account && (
        <CredentialsForm key={account.webhookPath} account={account} label={label} mayWrite={mayWrite} />
      )}
      {mayWrite && account?.webhookPath && (
        <div>
          <Button variant="default" onClick={() => setRemoving(true)}>
            {t('remove')}
          </Button>
        </div>
      )}
      <ConfirmDialog
        opened={removing}
        title={t('removal.title', { gateway: label })}
        confirm={t('remove')}
        danger
        submission={removal}
        onConfirm={() => removal.submit(path)}
        onClose={() => setRemoving(false)}
      >
        {t('removal.detail')}
      </ConfirmDialog>
    </Stack>
  );
}
