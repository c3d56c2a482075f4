import { Money } from '@retours/web';
import { Checkbox, Group, Text } from '@mantine/core';
import type { Ref } from 'react';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../api.js';
import { LineReason } from '../order/order-lines.js';
import { type Draft, withQuantity } from './draft.js';
import { Quantity } from './quantity.js';
import styles from './request.module.css';

type Props = Readonly<{
  ref: Ref<HTMLFieldSetElement>;
  order: Schemas['CustomerOrderView'];
  draft: Draft;
  fault: string | undefined;
  onChange: (draft: Draft) => void;
}>;

const FAULT = 'lines-fault';

/** Ticks the products that go back; grey, with the reason, those that cannot. */
export function LinesField({ ref, order, draft, fault, onChange }: Props) {
  const t = useTranslations('request');
  return (
    <fieldset ref={ref} tabIndex={-1} className={styles.lines} aria-describedby={fault && FAULT}>
      <Text component="legend" fw={600} mb="xs">
        {t('lines')}
      </Text>
      {fault && (
        <Text id={FAULT} c="var(--mantine-color-error)" size="sm" mb="xs">
          {fault}
        </Text>
      )}
      <ul className="plain">
        {order.lines.map((line) => (
          <LineChoice
            key={line.id}
            line={line}
            currency={order.currency}
            units={draft.quantities[line.id] ?? 0}
            onChange={(units) => onChange(withQuantity(draft, line.id, units))}
          />
        ))}
      </ul>
    </fieldset>
  );
}

type ChoiceProps = Readonly<{
  line: Schemas['OrderLineView'];
  currency: string;
  units: number;
  onChange: (units: number) => void;
}>;

function LineChoice({ line, currency, units, onChange }: ChoiceProps) {
  const { id, name, unitPriceTaxIncl, returnableQuantity } = line;
  const isOver = returnableQuantity === 0;
  return (
    <li className={styles.line} data-ticked={units > 0 || undefined}>
      <Checkbox
        size="md"
        disabled={isOver}
        checked={units > 0}
        onChange={({ currentTarget }) => onChange(currentTarget.checked ? 1 : 0)}
        aria-describedby={`about-${id}`}
        classNames={{ body: styles.tick, labelWrapper: styles.wide, label: styles.label }}
        label={
          <Group component="span" justify="space-between" wrap="nowrap" align="baseline">
            <Text span c={isOver ? 'dimmed' : undefined}>
              {name}
            </Text>
            <Money amount={unitPriceTaxIncl} currency={currency} c="dimmed" />
          </Group>
        }
      />
      <div id={`about-${id}`} className={styles.about}>
        <LineReason line={line} />
      </div>
      {units > 0 && returnableQuantity > 1 && (
        <Quantity name={name} units={units} max={returnableQuantity} onChange={onChange} />
      )}
    </li>
  );
}
