import { Button, type ButtonProps, Modal, VisuallyHidden } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { saveFile } from '../api/file.js';
import { FailureAlert } from './alerts.js';

type Props = ButtonProps &
  Readonly<{
    children: string;
    /** What it is a file of, for screen readers, where several stand under each other. */
    label?: string;
    /** Asks for it: `api.GET('/v1/…pdf', { …, parseAs: 'blob' })`. */
    read: () => Parameters<typeof saveFile>[0];
  }>;

/** Saves a file of the API: a paper, or a list as CSV. */
export function FileButton({ children, label, read, ...look }: Props) {
  const t = useTranslations('web');
  const saving = useMutation({ mutationFn: () => saveFile(read()) });
  return (
    <>
      <Button
        variant="default"
        {...look}
        aria-label={label}
        loading={saving.isPending}
        onClick={() => saving.mutate()}
      >
        {children}
      </Button>
      <VisuallyHidden role="status">{saving.isSuccess && t('fileSaved')}</VisuallyHidden>
      <Modal
        opened={saving.isError}
        onClose={saving.reset}
        title={children}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <FailureAlert failure={saving.error} again={() => saving.mutate()} />
      </Modal>
    </>
  );
}
