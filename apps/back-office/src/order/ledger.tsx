import { SimpleGrid, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Amounts } from './amounts.js';
import type { Line } from './order.js';

/** The counts of the quantity ledger, in the order a unit goes through them. */
const counts = [
  'ordered',
  'cancelled',
  'refunded',
  'returned',
  'restocked',
  'reserved',
  'refundable',
  'available',
  'returnable',
] as const;

/** Where each unit of a line stands, and what of its worth was credited. */
export function Ledger({ ledger, currency }: Readonly<{ ledger: Line['ledger']; currency: string }>) {
  const t = useTranslations('order.products');
  const { creditedTaxIncl, creditedTaxExcl } = ledger;
  const cells = [
    ...counts.map((name) => ({ name, shown: ledger[name], quiet: ledger[name] === 0 })),
    {
      name: 'credited' as const,
      shown: <Amounts incl={creditedTaxIncl} excl={creditedTaxExcl} currency={currency} />,
      quiet: false,
    },
  ];
  return (
    <SimpleGrid component="dl" cols={{ base: 3, sm: 5 }} spacing="xs" verticalSpacing="xs" m={0}>
      {cells.map(({ name, shown, quiet }) => (
        <div key={name}>
          <Text component="dt" size="xs" c="dimmed">
            {t(name)}
          </Text>
          <Text component="dd" m={0} className="figures" c={quiet ? 'dimmed' : undefined}>
            {shown}
          </Text>
        </div>
      ))}
    </SimpleGrid>
  );
}
