import { FailureAlert, PageTitle, StatusBadge, useInstant } from '@retours/web';
import { Button, Group, Paper, Skeleton, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../api.js';
import { Returnability } from '../orders/returnability.js';
import { ReturnCard } from '../returns/return-card.js';
import { Refunds } from '../return/refunds.js';
import { OrderLines } from './order-lines.js';
import { Totals } from './totals.js';
import { useOrderHere } from './use-order.js';

/** An order: what was bought, what can be returned, and what came of it. */
export function Component() {
  const t = useTranslations('order');
  const { reference, page, data: order, error, refetch, isPending } = useOrderHere();
  return (
    <>
      <PageTitle>{t('named', { reference })}</PageTitle>
      <FailureAlert failure={error} again={() => void refetch()} />
      {isPending && <Skeleton height={420} />}
      {order && <Shown order={order} page={page} />}
    </>
  );
}

type ShownProps = Readonly<{ order: Schemas['CustomerOrderView']; page: string }>;

function Shown({ order, page }: ShownProps) {
  const t = useTranslations('order');
  const instant = useInstant();
  const { currentStatus, placedAt, returnability, returns, refunds } = order;
  return (
    <Stack gap="xl">
      <Group justify="space-between" gap="xs">
        <Text c="dimmed">{t('placed', { date: instant(placedAt) })}</Text>
        {currentStatus && <StatusBadge name={currentStatus.name} color={currentStatus.color} />}
      </Group>
      <Paper withBorder p="md">
        <Stack gap="sm">
          <Returnability returnability={returnability} />
          {returnability.allowed && (
            <Button component={Link} to={`${page}/return`} size="md" fullWidth>
              {t('return')}
            </Button>
          )}
        </Stack>
      </Paper>
      <section>
        <Title order={2} mb="sm">
          {t('lines')}
        </Title>
        <OrderLines order={order} />
        <Totals order={order} />
      </section>
      {returns.length > 0 && (
        <section>
          <Title order={2} mb="sm">
            {t('returns')}
          </Title>
          <Stack component="ul" className="plain">
            {returns.map((row) => (
              <ReturnCard key={row.number} row={row} level={3} />
            ))}
          </Stack>
        </section>
      )}
      <Refunds refunds={refunds} />
    </Stack>
  );
}
