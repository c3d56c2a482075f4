import { Copied } from '@retours/web';
import { Alert, Button, Group, Modal, Stack } from '@mantine/core';
import { useTranslations } from 'use-intl';

/** A secret, told this once. */
export function SecretDialog({ secret, onClose }: Readonly<{ secret: string; onClose: () => void }>) {
  const t = useTranslations('settings.webhooks.secret');
  return (
    <Modal opened onClose={onClose} title={t('title')} withCloseButton={false} closeOnClickOutside={false}>
      <Stack>
        <Alert>{t('detail')}</Alert>
        <Copied size="compact-xs" value={secret} />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('kept')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
