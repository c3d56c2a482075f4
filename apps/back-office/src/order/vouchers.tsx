import { DateTime, Money } from '@retours/web';
import { Code } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Order, Refund } from './order.js';
import { type Column, Rows } from '../parts/rows.js';
import { Section } from './section.js';

type Voucher = NonNullable<Refund['voucher']>;

/** The store credit given on this order. */
export function Vouchers({ order: { refunds } }: Readonly<{ order: Order }>) {
  const t = useTranslations('order.vouchers');
  const vouchers = refunds.flatMap(({ voucher }) => voucher ?? []);
  const columns: readonly Column<Voucher>[] = [
    { heading: t('code'), cell: ({ code }) => <Code>{code}</Code> },
    {
      heading: t('amount'),
      cell: ({ amount, currency }) => <Money amount={amount} currency={currency} />,
      figures: true,
    },
    {
      heading: t('remaining'),
      cell: ({ remaining, currency }) => <Money amount={remaining} currency={currency} />,
      figures: true,
    },
    { heading: t('expires'), cell: ({ expiresAt }) => <DateTime at={expiresAt} />, figures: true },
  ];
  return (
    <Section title={t('title')} none={vouchers.length === 0 && t('none')}>
      <Rows label={t('title')} columns={columns} rows={vouchers} keyOf={({ code }) => code} />
    </Section>
  );
}
