import { DateTime, Money } from '@retours/web';
import { Anchor, Card, Stack, Table, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../api.js';
import { type Fact, Facts } from '../parts/facts.js';
import { type Column, Rows } from '../parts/rows.js';

type Slip = Schemas['CreditSlipView'];
type Line = Slip['lines'][number];
type Tax = Slip['credit']['taxes'][number];

const slipLink = (number: string | null) =>
  number && (
    <Anchor component={Link} to={`/credit-slips/${number}`}>
      {number}
    </Anchor>
  );

/** What a credit slip says: whose it is, its lines, and its taxes. */
export function CreditSlip({ slip }: Readonly<{ slip: Slip }>) {
  const t = useTranslations('creditSlips');
  const { currency, credit } = slip;
  const money = (amount: string) => <Money amount={amount} currency={currency} />;
  const facts: readonly Fact[] = [
    [
      t('order'),
      <Anchor key="order" component={Link} to={`/orders/${encodeURIComponent(slip.orderReference)}`}>
        {slip.orderReference}
      </Anchor>,
    ],
    [t('issued'), <DateTime key="issued" at={slip.issuedAt} precision="minute" />],
    [t('invoice'), slip.invoiceNumber],
    [t('customer'), slip.buyer?.name ?? slip.customerId],
    [t('counters'), slipLink(slip.reverses)],
    [t('counteredBy'), slipLink(slip.reversedBy)],
    [t('reason'), slip.reason],
  ];
  const lines: readonly Column<Line>[] = [
    { heading: t('label'), cell: ({ label }) => label },
    { heading: t('quantity'), cell: ({ quantity }) => quantity, figures: true },
    { heading: t('rate'), cell: ({ taxRate }) => taxRate && `${taxRate} %`, figures: true },
    { heading: t('taxExcl'), cell: ({ totalTaxExcl }) => money(totalTaxExcl), figures: true },
    { heading: t('taxIncl'), cell: ({ totalTaxIncl }) => money(totalTaxIncl), figures: true },
  ];
  const taxes: readonly Column<Tax>[] = [
    { heading: t('rate'), cell: ({ rate }) => (rate ? `${rate} %` : t('noRate')) },
    { heading: t('base'), cell: ({ base }) => money(base), figures: true },
    { heading: t('tax'), cell: ({ tax }) => money(tax), figures: true },
  ];
  const total = (
    <Table.Tfoot>
      <Table.Tr>
        <Table.Th scope="row" colSpan={3}>
          {t('total')}
        </Table.Th>
        <Table.Th ta="end">{money(credit.totalTaxExcl)}</Table.Th>
        <Table.Th ta="end">{money(credit.totalTaxIncl)}</Table.Th>
      </Table.Tr>
    </Table.Tfoot>
  );
  return (
    <Stack gap="lg">
      <Card withBorder>
        <Facts facts={facts} />
      </Card>
      <Title order={2}>{t('lines')}</Title>
      <Rows
        label={t('lines')}
        columns={lines}
        rows={slip.lines}
        keyOf={(line) => `${line.lineId} ${line.label}`}
        foot={total}
      />
      <Title order={2}>{t('taxes')}</Title>
      <Rows
        label={t('taxes')}
        columns={taxes}
        rows={credit.taxes}
        keyOf={({ rate }) => String(rate)}
        minWidth={320}
      />
      {slip.seller && (
        <Text size="sm" c="dimmed">
          {[slip.seller.name, ...slip.seller.address, ...slip.seller.registration].join(' · ')}
        </Text>
      )}
    </Stack>
  );
}
