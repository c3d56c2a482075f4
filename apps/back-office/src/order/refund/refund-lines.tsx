import { NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Line } from '../order.js';
import { awaitsRefund, unitsToRefund } from '../return-units.js';
import { Quantities } from '../quantities.js';
import type { PartProps } from './parts.js';

type Props = PartProps &
  Readonly<{
    onUnits: (lineId: string, quantity: number) => void;
    /** Another return, or none, is paid for. */
    onReturn: (number: string | undefined) => void;
  }>;

/** Which products the money is for, and how many. */
export function RefundLines({ order, draft, change, onUnits, onReturn }: Props) {
  const t = useTranslations('order');
  const asked = order.returns.find(({ number }) => number === draft.returnNumber);
  const back = asked && unitsToRefund(asked);
  const lines = asked
    ? order.lines.filter(({ id }) => asked.lines.some(({ lineId }) => lineId === id))
    : order.lines;
  const returns = order.returns.filter((one) => one === asked || awaitsRefund(one));
  const amountField = ({ id, name }: Line) => (
    <TextInput
      label={t(`lines.amountColumn.${order.taxDisplay}`)}
      aria-label={t('lines.amount', { name })}
      w={120}
      inputMode="decimal"
      autoComplete="off"
      value={draft.amounts[id] ?? ''}
      onChange={({ currentTarget: { value } }) => change({ amounts: { ...draft.amounts, [id]: value } })}
    />
  );
  return (
    <Stack>
      {draft.kind !== 'standard' && returns.length > 0 && (
        <NativeSelect
          label={t('refund.returnNumber')}
          value={draft.returnNumber ?? ''}
          data={[
            { value: '', label: t('refund.noReturn') },
            ...returns.map(({ number, status }) => ({ value: number, label: `${number}, ${status.name}` })),
          ]}
          onChange={({ currentTarget: { value } }) => onReturn(value || undefined)}
        />
      )}
      <Quantities
        lines={lines}
        most={({ id, ledger }) => (back ? (back[id] ?? 0) : ledger.available)}
        told={(count) => t(back ? 'lines.received' : 'lines.available', { count })}
        units={draft.units}
        onChange={onUnits}
        beside={draft.kind === 'partial' ? amountField : undefined}
      />
      {draft.kind === 'partial' && (
        <Text size="sm" c="dimmed">
          {t('lines.worth')}
        </Text>
      )}
    </Stack>
  );
}
