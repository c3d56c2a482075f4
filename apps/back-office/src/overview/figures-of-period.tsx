import { EmptyState } from '@retours/web';
import { Button, Group, SimpleGrid } from '@mantine/core';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../api.js';
import { MoneyByWeek, RateByProduct, ReturnsByWeek, TimeToRefund } from './plots.js';
import { Totals } from './totals.js';

type Overview = Schemas['OverviewView'];

const isEmpty = ({ returns: { total, before }, money, products }: Overview): boolean =>
  [total, before].every(({ asked, unitsOrdered }) => asked === 0 && unitsOrdered === 0) &&
  money.length === 0 &&
  products.length === 0;

/** What happened in the period, or what to do so that something can. */
export function Figures({ overview }: Readonly<{ overview: Overview }>) {
  const { returns, money, products } = overview;
  if (isEmpty(overview)) return <NoFigures />;
  return (
    <>
      <Totals returns={returns} money={money} />
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
        <ReturnsByWeek weeks={returns.weeks} />
        <RateByProduct products={products} />
        {money.map((flow) => (
          <MoneyByWeek key={flow.currency} {...flow} />
        ))}
        <TimeToRefund total={returns.total} weeks={returns.weeks} />
      </SimpleGrid>
    </>
  );
}

function NoFigures() {
  const t = useTranslations('overview.none');
  return (
    <EmptyState
      title={t('title')}
      action={
        <Group mt="sm" justify="center">
          <Button component={Link} to="/orders" variant="default">
            {t('orders')}
          </Button>
          <Button component={Link} to="/returns" variant="default">
            {t('returns')}
          </Button>
        </Group>
      }
    >
      {t('detail')}
    </EmptyState>
  );
}
