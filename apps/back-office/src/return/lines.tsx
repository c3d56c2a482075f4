import { ConfirmDialog } from '@retours/web';
import { ActionIcon, Table, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ReceivedUnits } from './received-units.js';
import { ChangeFailure } from './change-failure.js';
import { offers, useChange, type Return, type Versioned } from './use-return.js';

type Line = Return['lines'][number];
type Props = Readonly<{ seen: Versioned; onNews: (news: string) => void }>;

/** What was asked back, what came of it, and what was refunded; a line can be taken off while it may be. */
export function Lines({ seen, onNews }: Props) {
  const t = useTranslations('oneReturn.lines');
  const [leaving, setLeaving] = useState<Line>();
  const told = seen.body;
  const removal = useChange(seen, () => {
    if (leaving) onNews(t('removed', { name: leaving.name }));
    setLeaving(undefined);
  });
  const removable = offers(told, 'remove_line');
  return (
    <section aria-labelledby="lines">
      <Title order={2} id="lines" mb="sm">
        {t('title')}
      </Title>
      <Table.ScrollContainer minWidth={280}>
        <Table verticalSpacing="sm" horizontalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('product')}</Table.Th>
              <Table.Th ta="end">{t('asked')}</Table.Th>
              <Table.Th ta="end">{t('received')}</Table.Th>
              <Table.Th ta="end">{t('refunded')}</Table.Th>
              {removable && <Table.Td />}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {told.lines.map((line) => (
              <Table.Tr key={line.lineId}>
                <Table.Th scope="row" fw={500}>
                  {line.name}
                  <Text size="xs" c="dimmed">
                    {line.sku}
                  </Text>
                </Table.Th>
                <Table.Td ta="end">{line.quantity}</Table.Td>
                <Table.Td ta="end">
                  <ReceivedUnits line={line} receipts={told.receipts} />
                </Table.Td>
                <Table.Td ta="end">{line.refunded}</Table.Td>
                {removable && (
                  <Table.Td ta="end">
                    {line.removable && (
                      <ActionIcon
                        variant="default"
                        aria-label={t('remove', { name: line.name })}
                        onClick={() => setLeaving(line)}
                      >
                        ×
                      </ActionIcon>
                    )}
                  </Table.Td>
                )}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <ConfirmDialog
        opened={leaving !== undefined}
        title={t('removeTitle')}
        confirm={t('removeConfirm')}
        danger
        submission={{ ...removal, failure: undefined }}
        onConfirm={() => leaving && removal.submit({ removedLine: leaving.lineId })}
        onClose={() => {
          removal.reset();
          setLeaving(undefined);
        }}
      >
        {t('removeDetail', { name: leaving?.name ?? '' })}
        <ChangeFailure change={removal} now={told} />
      </ConfirmDialog>
    </section>
  );
}
