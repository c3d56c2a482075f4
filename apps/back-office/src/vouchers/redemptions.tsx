import { bodyOf, ConfirmDialog, DateTime, EmptyState, Money, useSubmission } from '@retours/web';
import { Button, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { api, type Schemas } from '../api.js';
import { type Column, Rows } from '../parts/rows.js';

type Voucher = Schemas['VoucherBookView'];
type Redemption = Voucher['redemptions'][number];
type Props = Readonly<{ voucher: Voucher; mayWrite: boolean }>;

/** What a voucher was spent on; each can be given back once. */
export function Redemptions({ voucher: { code, currency, redemptions }, mayWrite }: Props) {
  const t = useTranslations('vouchers');
  const client = useQueryClient();
  const [chosen, setChosen] = useState<string>();
  const close = () => {
    setChosen(undefined);
    reversal.reset();
  };
  const reversal = useSubmission(
    (id: string, key) =>
      bodyOf(
        api.POST('/v1/vouchers/{code}/redemptions/{id}/reversal', {
          params: { path: { code, id }, header: { 'Idempotency-Key': key } },
        }),
      ),
    async () => {
      await client.invalidateQueries({ queryKey: ['vouchers'] });
      close();
    },
  );
  const money = (amount: string) => <Money amount={amount} currency={currency} />;
  const columns: readonly Column<Redemption>[] = [
    { heading: t('when'), cell: ({ redeemedAt }) => <DateTime at={redeemedAt} precision="minute" /> },
    { heading: t('by'), cell: ({ redeemedBy }) => redeemedBy },
    { heading: t('order'), cell: ({ orderReference }) => orderReference },
    { heading: t('amount'), cell: ({ amount }) => money(amount), figures: true },
    { heading: t('left'), cell: ({ remaining }) => money(remaining), figures: true },
    {
      heading: t('givenBack'),
      cell: ({ id, reversal: given }) =>
        given ? (
          <Text size="sm" c="dimmed">
            <DateTime at={given.reversedAt} precision="minute" /> · {given.reversedBy}
          </Text>
        ) : (
          mayWrite && (
            <Button size="xs" variant="default" onClick={() => setChosen(id)}>
              {t('reversal.open')}
            </Button>
          )
        ),
    },
  ];
  if (redemptions.length === 0) return <EmptyState>{t('noRedemptions')}</EmptyState>;
  return (
    <>
      <Rows
        label={t('redemptions')}
        columns={columns}
        rows={redemptions}
        keyOf={({ id }) => id}
        minWidth={680}
      />
      <ConfirmDialog
        opened={chosen !== undefined}
        title={t('reversal.title')}
        confirm={t('reversal.confirm')}
        submission={reversal}
        onConfirm={() => chosen && reversal.submit(chosen)}
        onClose={close}
      >
        {t('reversal.detail')}
      </ConfirmDialog>
    </>
  );
}
