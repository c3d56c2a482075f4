import { Button, Group, Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Failure } from '../api/submission.js';
import { FailureAlert } from './alerts.js';

type Props = Readonly<{
  opened: boolean;
  /** A question: what will be done. */
  title: string;
  /** What it changes, and whether it can be undone. */
  children: ReactNode;
  /** The verb, not "OK". */
  confirm: string;
  danger?: boolean;
  submission: Readonly<{ isPending: boolean; failure: Failure | undefined; again: () => void }>;
  onConfirm: () => void;
  onClose: () => void;
}>;

/** Asks before something that is hard to take back; stays open, with the reason, when it did not work. */
export function ConfirmDialog({
  opened,
  title,
  children,
  confirm,
  danger = false,
  submission,
  onConfirm,
  onClose,
}: Props) {
  const t = useTranslations('web');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      centered
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Stack>
        <div>{children}</div>
        <FailureAlert failure={submission.failure} again={submission.again} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button color={danger ? 'red.9' : undefined} loading={submission.isPending} onClick={onConfirm}>
            {confirm}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
