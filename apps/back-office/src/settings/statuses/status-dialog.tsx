import { FailureAlert, StatusBadge, useLanguage, useSubmission } from '@retours/web';
import { Group, Loader, Modal, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { FormDialog } from '../../form/form-dialog.js';
import type { Status, StatusBook } from './status-book.js';

type Props<S extends Status> = Readonly<{
  book: StatusBook<S>;
  /** Which status is changed; a new one without it. */
  code: string | undefined;
  onSaved: () => void;
  onClose: () => void;
}>;

/** A new status, or another look of one there is. */
export function StatusDialog<S extends Status>({ book, code, onSaved, onClose }: Props<S>) {
  const t = useTranslations('settings.statuses');
  const { language } = useLanguage();
  const [shown, setShown] = useState(0);
  const found = useQuery({
    queryKey: [book.name, 'one', code],
    queryFn: () => book.find(code!),
    enabled: code !== undefined,
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  const submission = useSubmission(async (status: S, key) => {
    if (code === undefined) return book.add(status, key);
    const { code: _, ...change } = status;
    return book.edit(code, change, found.data?.version);
  }, onSaved);
  const fields = book.useFields().filter(({ name }) => code === undefined || name !== 'code');
  const start = code === undefined ? book.blank : found.data?.body;
  const title = t(code === undefined ? 'add' : 'edit');

  if (!start) {
    return (
      <Modal opened onClose={onClose} title={title}>
        {found.error ? <FailureAlert failure={found.error} again={() => void found.refetch()} /> : <Loader />}
      </Modal>
    );
  }
  return (
    <FormDialog<S>
      key={shown}
      title={title}
      fields={fields}
      start={start}
      confirm={t('save')}
      submission={submission}
      reload={() =>
        void found.refetch().then(() => {
          submission.reset();
          setShown((before) => before + 1);
        })
      }
      onClose={onClose}
    >
      {({ names, color }) => (
        <Group gap="xs">
          <Text size="sm">{t('looks')}</Text>
          <StatusBadge name={names[language] || '…'} color={color} />
        </Group>
      )}
    </FormDialog>
  );
}
