import { DateTime, Money } from '@retours/web';
import { Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { SlipPdf } from '../credit-slips/slip-pdf.js';
import { type Column, Rows } from '../parts/rows.js';
import type { Order } from './order.js';
import { Section } from './section.js';

type Slip = Order['creditSlips'][number];

/** The credit slips of this order, to be saved as PDF. */
export function CreditSlips({ order: { creditSlips, currency } }: Readonly<{ order: Order }>) {
  const t = useTranslations('order.slips');
  const pdf = useTranslations('creditSlips');
  const columns: readonly Column<Slip>[] = [
    {
      heading: t('number'),
      cell: ({ number, reverses, reversedBy }) => (
        <>
          {number}
          <Text size="xs" c="dimmed">
            {reverses && t('reverses', { number: reverses })}
            {reversedBy && t('reversedBy', { number: reversedBy })}
          </Text>
        </>
      ),
    },
    { heading: t('issued'), cell: ({ issuedAt }) => <DateTime at={issuedAt} /> },
    {
      heading: t('total'),
      cell: ({ totalTaxIncl }) => <Money amount={totalTaxIncl} currency={currency} />,
      figures: true,
    },
    { heading: pdf('pdf'), cell: ({ number }) => <SlipPdf number={number} />, figures: true },
  ];
  return (
    <Section title={t('title')} none={creditSlips.length === 0 && t('none')}>
      <Rows label={t('title')} columns={columns} rows={creditSlips} keyOf={({ number }) => number} />
    </Section>
  );
}
