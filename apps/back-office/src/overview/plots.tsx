import { Text } from '@mantine/core';
import { useLanguage } from '@retours/web';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../api.js';
import { useDays } from './days.js';
import { useFigures } from './figures.js';
import { Plot } from './plot.js';
import type { Look } from './rows.js';

type Overview = Schemas['OverviewView'];

/** Figures of an axis are round, and short. */
function useAxis(options?: Intl.NumberFormatOptions) {
  const { language } = useLanguage();
  const short = new Intl.NumberFormat(language, { notation: 'compact', ...options });
  return (height: number) => short.format(height);
}

/** Weeks as rows: Monday on the axis, all days in full. */
function useWeeks(weeks: readonly Schemas['PeriodView'][]) {
  const t = useTranslations('overview');
  const days = useDays();
  return {
    of: t('week'),
    rows: weeks.map((week) => ({ short: days.short(week.from), full: days.range(week) })),
  };
}

const STEPS = ['asked', 'accepted', 'received', 'denied', 'completed', 'cancelled'] as const;
const STEP_LOOKS: Readonly<Partial<Record<(typeof STEPS)[number], Look>>> = {
  asked: 'full',
  completed: 'hatched',
};

/** How many returns came to each of their steps. */
export function ReturnsByWeek({ weeks }: Pick<Overview['returns'], 'weeks'>) {
  const t = useTranslations('overview.returns');
  const { count } = useFigures();
  const axis = useAxis();
  const table = useWeeks(weeks);
  const series = STEPS.map((step) => ({
    name: t(step),
    look: STEP_LOOKS[step],
    figures: weeks.map((week) => count(week[step])),
  }));
  return <Plot title={t('title')} note={t('note')} axis={axis} {...table} series={series} />;
}

/** How long shoppers waited for their money, by the day it was there. */
export function TimeToRefund({ total, weeks }: Pick<Overview['returns'], 'total' | 'weeks'>) {
  const t = useTranslations('overview.time');
  const { count, days } = useFigures();
  const axis = useAxis();
  const table = useWeeks(weeks);
  const { refunds, median, p90 } = total.timeToRefund;
  const times = weeks.map(({ timeToRefund }) => timeToRefund);
  return (
    <Plot
      title={t('title')}
      note={refunds === 0 ? t('none') : t('note', { median: days(median).text, p90: days(p90).text })}
      axis={axis}
      {...table}
      series={[
        { name: t('median'), look: 'full', figures: times.map((time) => days(time.median)) },
        { name: t('p90'), look: 'hatched', figures: times.map((time) => days(time.p90)) },
        { name: t('refunds'), figures: times.map((time) => count(time.refunds)) },
      ]}
    />
  );
}

const PARTS = ['paidBack', 'creditSlips', 'products', 'shipping', 'goodwill'] as const;
const PART_LOOKS: Readonly<Partial<Record<(typeof PARTS)[number], Look>>> = {
  paidBack: 'full',
  creditSlips: 'hatched',
};

/** Value given back in one currency. */
export function MoneyByWeek({ currency, total, weeks }: Overview['money'][number]) {
  const t = useTranslations('overview.money');
  const figures = useFigures();
  const axis = useAxis({ style: 'currency', currency });
  const table = useWeeks(weeks);
  const named = (way: string) => (way === 'manual' || way === 'voucher' ? t(`ways.${way}`) : way);
  return (
    <Plot
      title={t('title', { currency })}
      note={t('note')}
      axis={axis}
      {...table}
      series={PARTS.map((part) => ({
        name: t(part),
        look: PART_LOOKS[part],
        figures: weeks.map((week) => figures.money(week[part], currency)),
      }))}
    >
      {total.ways.map(({ way, amount }) => (
        <Text key={way} size="sm">
          {t('way', { way: named(way), amount: figures.money(amount, currency).text })}
        </Text>
      ))}
    </Plot>
  );
}

const nameOf = ({ sku, name }: Overview['products'][number]) => (sku === name ? name : `${name} (${sku})`);

/** The most returned products, next to how many were ordered. */
export function RateByProduct({ products }: Pick<Overview, 'products'>) {
  const t = useTranslations('overview.products');
  const { count, percent } = useFigures();
  const axis = useAxis({ style: 'unit', unit: 'percent' });
  return (
    <Plot
      title={t('title')}
      note={products.length === 0 ? t('none') : t('note')}
      axis={axis}
      lying
      of={t('product')}
      rows={products.map((product) => ({ short: product.name, full: nameOf(product) }))}
      series={[
        { name: t('rate'), look: 'full', figures: products.map(({ ratePercent }) => percent(ratePercent)) },
        { name: t('returned'), figures: products.map(({ returned }) => count(returned)) },
        { name: t('ordered'), figures: products.map(({ ordered }) => count(ordered)) },
      ]}
    />
  );
}
