import { bodyOf, ConfirmDialog, headersOf, useSubmission } from '@retours/web';
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { api } from '../api.js';

/** Takes a request back, after asking once. */
export function CancelReturn({ number }: Readonly<{ number: string }>) {
  const t = useTranslations('return.cancel');
  const cache = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const cancellation = useSubmission(
    (path: Readonly<{ number: string }>, key) =>
      bodyOf(api.POST('/v1/returns/{number}/cancellation', { params: { path, header: headersOf(key) } })),
    async () => {
      setOpen(false);
      await cache.invalidateQueries();
    },
  );
  return (
    <>
      <Button variant="subtle" color="red" size="md" onClick={() => setOpen(true)}>
        {t('open')}
      </Button>
      <ConfirmDialog
        opened={isOpen}
        title={t('title', { number })}
        confirm={t('confirm')}
        danger
        submission={cancellation}
        onConfirm={() => cancellation.submit({ number })}
        onClose={() => {
          setOpen(false);
          cancellation.reset();
        }}
      >
        {t('detail')}
      </ConfirmDialog>
    </>
  );
}
