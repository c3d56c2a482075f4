import { DateTime, StatusBadge } from '@retours/web';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Order, Return } from './order.js';
import { awaitsRefund } from './return-units.js';
import { refundAddress } from './refund/address.js';
import { type Column, Rows } from '../parts/rows.js';
import { Section } from './section.js';

/** The returns asked for on this order, each with the way to its page. */
export function Returns({ order: { returns } }: Readonly<{ order: Order }>) {
  const t = useTranslations('order.returns');
  const toRefund: Column<Return> = {
    heading: t('refund'),
    cell: (asked) =>
      awaitsRefund(asked) && (
        <Anchor
          component={Link}
          to={refundAddress('return', asked.number)}
          aria-label={t('refundOf', { number: asked.number })}
        >
          {t('refund')}
        </Anchor>
      ),
    figures: true,
  };
  const columns: readonly Column<Return>[] = [
    {
      heading: t('number'),
      cell: ({ number }) => (
        <Anchor component={Link} to={`/returns/${number}`}>
          {number}
        </Anchor>
      ),
    },
    { heading: t('asked'), cell: ({ requestedAt }) => <DateTime at={requestedAt} /> },
    { heading: t('status'), cell: ({ status }) => <StatusBadge name={status.name} color={status.color} /> },
    {
      heading: t('units'),
      cell: ({ lines }) => lines.reduce((units, { quantity }) => units + quantity, 0),
      figures: true,
    },
    ...(returns.some(awaitsRefund) ? [toRefund] : []),
  ];
  return (
    <Section title={t('title')} none={returns.length === 0 && t('none')}>
      <Rows label={t('title')} columns={columns} rows={returns} keyOf={({ number }) => number} />
    </Section>
  );
}
