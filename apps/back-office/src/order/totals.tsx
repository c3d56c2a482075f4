import { Group, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Amounts } from './amounts.js';
import type { Order } from './order.js';

/** What the order's total has besides products. */
export function Totals({ order }: Readonly<{ order: Order }>) {
  const t = useTranslations('order.products');
  const { shipping, discounts, currency, totalTaxIncl, totalTaxExcl } = order;
  const { carrier } = shipping;
  const rows = [
    {
      name: carrier ? t('carrier', { carrier }) : t('shipping'),
      incl: shipping.taxIncl,
      excl: shipping.taxExcl,
    },
    ...discounts.map(({ code, taxIncl, taxExcl }) => ({
      name: t('discount', { code }),
      incl: `-${taxIncl}`,
      excl: `-${taxExcl}`,
    })),
    { name: t('total'), incl: totalTaxIncl, excl: totalTaxExcl },
  ];
  return (
    <Stack component="dl" gap="xs" p="md" m={0}>
      {rows.map(({ name, incl, excl }, index) => (
        <Group key={name} justify="space-between" fw={index === rows.length - 1 ? 700 : undefined}>
          <dt>{name}</dt>
          <Text component="dd" inherit m={0}>
            <Amounts incl={incl} excl={excl} currency={currency} />
          </Text>
        </Group>
      ))}
    </Stack>
  );
}
