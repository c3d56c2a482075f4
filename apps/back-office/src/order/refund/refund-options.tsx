import { useMoney } from '@retours/web';
import { Checkbox, Fieldset, Stack, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { inBasis, isDelivered } from './draft.js';
import type { PartProps } from './parts.js';

/** The four options of every refund, each with what it will do. */
export function RefundOptions({ order, draft, change }: PartProps) {
  const t = useTranslations('order');
  const money = useMoney();
  const { shipping, currency } = order;
  const amount = money(inBasis(order, { incl: shipping.taxIncl, excl: shipping.taxExcl }), currency);
  const restocksAlways = draft.kind !== 'return' && !isDelivered(order);
  const partial = draft.kind === 'partial';
  return (
    <Fieldset legend={t('refund.options')}>
      <Stack>
        <Checkbox
          label={t('refund.restock.label')}
          description={t(restocksAlways ? 'refund.restock.always' : 'refund.restock.detail')}
          checked={restocksAlways || draft.restock}
          disabled={restocksAlways}
          onChange={({ currentTarget: { checked } }) => change({ restock: checked })}
        />
        <Checkbox
          label={t('refund.creditSlip.label')}
          description={t('refund.creditSlip.detail')}
          checked={draft.creditSlip}
          onChange={({ currentTarget: { checked } }) => change({ creditSlip: checked })}
        />
        <Checkbox
          label={t('refund.voucher.label')}
          description={t('refund.voucher.detail')}
          checked={draft.voucher}
          onChange={({ currentTarget: { checked } }) => change({ voucher: checked, split: undefined })}
        />
        <Checkbox
          label={t('refund.repayShipping.label')}
          description={t(partial ? 'refund.shippingAmount.detail' : 'refund.repayShipping.detail', {
            amount,
          })}
          checked={draft.repayShipping}
          onChange={({ currentTarget: { checked } }) => change({ repayShipping: checked })}
        />
        {partial && draft.repayShipping && (
          <TextInput
            label={t(`lines.amountColumn.${order.taxDisplay}`)}
            aria-label={t('refund.shippingAmount.label')}
            maw={200}
            inputMode="decimal"
            autoComplete="off"
            value={draft.shippingAmount}
            onChange={({ currentTarget: { value } }) => change({ shippingAmount: value })}
          />
        )}
      </Stack>
    </Fieldset>
  );
}
