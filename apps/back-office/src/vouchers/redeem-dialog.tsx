import { bodyOf, useMoney, useSubmission } from '@retours/web';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { api, type Schemas } from '../api.js';
import { FormDialog } from '../form/form-dialog.js';
import { decimalOf, given } from '../form/values.js';

type Redemption = Readonly<{ amount: string; orderReference: string }>;
type Props = Readonly<{ voucher: Schemas['VoucherBookView']; onClose: () => void }>;

/** Takes an amount off a voucher, for an order made elsewhere. */
export function RedeemDialog({ voucher, onClose }: Props) {
  const t = useTranslations('vouchers.redeem');
  const { code, remaining, currency } = voucher;
  const left = useMoney()(remaining, currency);
  const client = useQueryClient();
  const submission = useSubmission(
    ({ amount, orderReference }: Redemption, key) =>
      bodyOf(
        api.POST('/v1/vouchers/{code}/redemptions', {
          params: { path: { code }, header: { 'Idempotency-Key': key } },
          body: { amount: decimalOf(amount), currency, orderReference: given(orderReference) },
        }),
      ),
    async () => {
      await client.invalidateQueries({ queryKey: ['vouchers'] });
      onClose();
    },
  );
  return (
    <FormDialog<Redemption>
      title={t('title')}
      detail={t('detail', { left })}
      fields={[
        {
          name: 'amount',
          label: t('amount', { currency }),
          hint: t('amountHint'),
          kind: 'amount',
          required: true,
        },
        { name: 'orderReference', label: t('order'), hint: t('orderHint') },
      ]}
      start={{ amount: remaining, orderReference: '' }}
      confirm={t('confirm')}
      submission={submission}
      onClose={onClose}
    />
  );
}
