import { Paper, SimpleGrid, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../api.js';
import { type Figure, useFigures } from './figures.js';

/** What became of a figure since the period before: told by an arrow and in words. */
const WAYS = { up: '↑', down: '↓', same: '=' } as const;

function wayOf(now: Figure, before: Figure): keyof typeof WAYS {
  if (now.text === before.text) return 'same';
  return (now.height ?? 0) > (before.height ?? 0) ? 'up' : 'down';
}

type TotalProps = Readonly<{ name: string; now: Figure; before: Figure }>;

function Total({ name, now, before }: TotalProps) {
  const t = useTranslations('overview.change');
  const way = wayOf(now, before);
  const known = now.height !== null && before.height !== null;
  return (
    <Paper withBorder p="md">
      <Text component="dt" size="sm" c="dimmed">
        {name}
      </Text>
      <Text component="dd" m={0} fz="h1" fw={650} className="figures">
        {now.text}
      </Text>
      <Text component="dd" m={0} size="sm">
        {known ? (
          <>
            <span aria-hidden>{WAYS[way]} </span>
            {t(way, { before: before.text })}
          </>
        ) : (
          t('unknown', { before: before.text })
        )}
      </Text>
    </Paper>
  );
}

type Props = Readonly<Pick<Schemas['OverviewView'], 'returns' | 'money'>>;

/** The whole period next to the one before it. */
export function Totals({ returns: { total, before }, money }: Props) {
  const t = useTranslations('overview.totals');
  const figures = useFigures();
  const days = ({ timeToRefund }: typeof total) => figures.days(timeToRefund.median);
  return (
    <SimpleGrid component="dl" m={0} cols={{ base: 1, xs: 2, lg: 4 }} spacing="sm">
      <Total name={t('asked')} now={figures.count(total.asked)} before={figures.count(before.asked)} />
      <Total
        name={t('units')}
        now={figures.count(total.unitsReturned)}
        before={figures.count(before.unitsReturned)}
      />
      {money.map(({ currency, total: paid, before: paidBefore }) => (
        <Total
          key={currency}
          name={t('paidBack', { currency })}
          now={figures.money(paid.paidBack, currency)}
          before={figures.money(paidBefore.paidBack, currency)}
        />
      ))}
      <Total name={t('median')} now={days(total)} before={days(before)} />
    </SimpleGrid>
  );
}
