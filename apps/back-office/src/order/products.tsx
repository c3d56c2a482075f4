import { Badge, Group, Paper, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Amounts } from './amounts.js';
import { Ledger } from './ledger.js';
import type { Line, Order } from './order.js';
import { Section } from './section.js';
import { Totals } from './totals.js';

/** What was sold, and where each unit and its worth stand today. */
export function Products({ order }: Readonly<{ order: Order }>) {
  const t = useTranslations('order.products');
  const { currency, lines } = order;
  return (
    <Section title={t('title')} none={lines.length === 0 && t('none')}>
      <Paper withBorder>
        <ul className="plain">
          {lines.map((line) => (
            <Stack component="li" key={line.id} className="product" p="md" gap="sm">
              <Group justify="space-between" align="flex-start" gap="xs">
                <ProductName line={line} currency={currency} />
                <Text fw={600}>
                  <Amounts incl={line.totalTaxIncl} excl={line.totalTaxExcl} currency={currency} />
                </Text>
              </Group>
              <Ledger ledger={line.ledger} currency={currency} />
            </Stack>
          ))}
        </ul>
        <Totals order={order} />
      </Paper>
    </Section>
  );
}

function ProductName({ line, currency }: Readonly<{ line: Line; currency: string }>) {
  const t = useTranslations('order.products');
  const { name, sku, virtual, returnable, unitPriceTaxIncl, unitPriceTaxExcl } = line;
  const mark = virtual ? t('virtual') : returnable ? undefined : t('keep');
  return (
    <div>
      <Group gap="xs">
        <Text fw={600}>{name}</Text>
        {mark && (
          <Badge variant="default" tt="none">
            {mark}
          </Badge>
        )}
      </Group>
      <Text size="sm" c="dimmed">
        {sku} · {t('price')} <Amounts incl={unitPriceTaxIncl} excl={unitPriceTaxExcl} currency={currency} />
      </Text>
    </div>
  );
}
