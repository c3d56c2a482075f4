import { ConfirmDialog, FailureAlert, useLanguage, useMay, useSubmission } from '@retours/web';
import { Button, Skeleton, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { SettingsPage } from '../settings-page.js';
import type { Status, StatusBook } from './status-book.js';
import { StatusDialog } from './status-dialog.js';
import { StatusList } from './status-list.js';
import { useStatusOrder } from './status-order.js';

type Dialog = Readonly<{ kind: 'add' }> | Readonly<{ kind: 'edit' | 'delete'; code: string }>;

/** The statuses of one kind of thing: their order, names and colours. */
export function StatusesPage<S extends Status>({ book }: Readonly<{ book: StatusBook<S> }>) {
  const t = useTranslations('settings.statuses');
  const { language } = useLanguage();
  const mayWrite = useMay()('settings:write');
  const client = useQueryClient();
  const [dialog, setDialog] = useState<Dialog>();
  const statuses = useQuery({ queryKey: [book.name, 'all'], queryFn: ({ signal }) => book.list(signal) });
  const order = useStatusOrder(book, statuses.data ?? []);
  const refresh = () => client.invalidateQueries({ queryKey: [book.name] });
  const close = () => {
    setDialog(undefined);
    removal.reset();
  };
  const removal = useSubmission(book.remove, async () => {
    await refresh();
    close();
  });
  const nameOf = (code: string) => statuses.data?.find((one) => one.code === code)?.names[language] ?? code;

  return (
    <SettingsPage
      name={book.name}
      actions={mayWrite && <Button onClick={() => setDialog({ kind: 'add' })}>{t('add')}</Button>}
    >
      <FailureAlert failure={statuses.error} again={() => void statuses.refetch()} />
      <FailureAlert failure={order.failure} again={order.again} />
      {statuses.isPending && <Skeleton height={480} />}
      {statuses.data && (
        <>
          <Text c="dimmed" size="sm" mb="sm">
            {mayWrite && t('orderHint')}
          </Text>
          <StatusList
            statuses={statuses.data}
            mayWrite={mayWrite}
            onMove={order.move}
            onEdit={(code) => setDialog({ kind: 'edit', code })}
            onDelete={(code) => setDialog({ kind: 'delete', code })}
          />
        </>
      )}
      {(dialog?.kind === 'add' || dialog?.kind === 'edit') && (
        <StatusDialog
          book={book}
          code={dialog.kind === 'edit' ? dialog.code : undefined}
          onSaved={() => void refresh().then(close)}
          onClose={close}
        />
      )}
      <ConfirmDialog
        opened={dialog?.kind === 'delete'}
        title={t('deleteTitle', { name: dialog?.kind === 'delete' ? nameOf(dialog.code) : '' })}
        confirm={t('delete')}
        danger
        submission={removal}
        onConfirm={() => dialog?.kind === 'delete' && removal.submit(dialog.code)}
        onClose={close}
      >
        {t('deleteDetail')}
      </ConfirmDialog>
    </SettingsPage>
  );
}
