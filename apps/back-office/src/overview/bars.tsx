import { Paper, Text } from '@mantine/core';
import { useId } from 'react';
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { Look, Row, Series } from './rows.js';

const FIRST = 'var(--plot-first)';
const SECOND = 'var(--plot-second)';
const STRIPE = 6;

/** What fills a bar of that look, where `Hatching` of that id is drawn as well. */
export const fillOf = (look: Look, hatching: string) =>
  look === 'full' ? { fill: FIRST } : { fill: `url(#${hatching})`, stroke: SECOND };

/** The stripes of the second look, so that bars differ without colour too. */
export function Hatching({ id }: Readonly<{ id: string }>) {
  return (
    <defs>
      <pattern
        id={id}
        width={STRIPE}
        height={STRIPE}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width={STRIPE / 2} height={STRIPE} fill={SECOND} />
      </pattern>
    </defs>
  );
}

const HEIGHT = 220;
const ROW_HEIGHT = 40;
const NAME_WIDTH = 120;
const LETTERS = 16;
const tick = { fill: 'var(--mantine-color-dimmed)', fontSize: 12 };
const line = 'var(--mantine-color-default-border)';

const shortened = (name: string) => (name.length > LETTERS ? `${name.slice(0, LETTERS - 1)}…` : name);

type Props = Readonly<{
  rows: readonly Row[];
  series: readonly Series[];
  axis: (height: number) => string;
  lying: boolean;
}>;

/** Bars for the eye: whoever does not see them, or has no mouse, reads the table. */
export function Bars({ rows, series, axis, lying }: Props) {
  const hatching = useId();
  const data = rows.map((_, row) => ({ row, heights: series.map(({ figures }) => figures[row]?.height) }));
  const shortOf = (row: number) => rows[row]?.short ?? '';
  const names = { dataKey: 'row', tick, stroke: line, tickLine: false } as const;
  const heights = { type: 'number', tick, stroke: line, tickLine: false, tickFormatter: axis } as const;
  return (
    <div aria-hidden>
      <ResponsiveContainer width="100%" height={lying ? rows.length * ROW_HEIGHT + ROW_HEIGHT : HEIGHT}>
        <BarChart
          data={data}
          layout={lying ? 'vertical' : 'horizontal'}
          accessibilityLayer={false}
          margin={{ top: 4, right: 16, bottom: 0, left: 0 }}
          barGap={1}
          barCategoryGap="20%"
        >
          <Hatching id={hatching} />
          <CartesianGrid stroke={line} vertical={lying} horizontal={!lying} />
          {lying ? (
            <>
              <XAxis {...heights} />
              <YAxis
                {...names}
                type="category"
                width={NAME_WIDTH}
                tickFormatter={(row: number) => shortened(shortOf(row))}
              />
            </>
          ) : (
            <>
              <XAxis {...names} type="category" minTickGap={16} tickFormatter={shortOf} />
              <YAxis {...heights} width="auto" allowDecimals={false} />
            </>
          )}
          <Tooltip
            cursor={{ fill: line, opacity: 0.4 }}
            isAnimationActive={false}
            content={({ active, label }) =>
              active && <Said row={Number(label)} rows={rows} series={series} />
            }
          />
          {series.map(({ name, look = 'full' }, at) => (
            <Bar
              key={name}
              dataKey={({ heights }: (typeof data)[number]) => heights[at]}
              {...fillOf(look, hatching)}
              maxBarSize={28}
              isAnimationActive={false}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

type SaidProps = Readonly<{ row: number; rows: readonly Row[]; series: readonly Series[] }>;

/** What the bars under the mouse stand for. */
function Said({ row, rows, series }: SaidProps) {
  return (
    <Paper withBorder shadow="sm" p="xs">
      <Text size="sm" fw={600}>
        {rows[row]?.full}
      </Text>
      {series.map(({ name, figures }) => (
        <Text key={name} size="sm">
          {name} <span className="figures">{figures[row]?.text}</span>
        </Text>
      ))}
    </Paper>
  );
}
