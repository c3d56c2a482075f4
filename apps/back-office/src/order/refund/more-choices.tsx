import { Checkbox, Radio, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { usePaymentName } from '../words.js';
import type { PartProps } from './parts.js';
import type { Preview } from './preview-query.js';
import { amounts, RefundTexts } from './refund-texts.js';

const discountUses = ['prorate', 'ignore'] as const;

type Props = PartProps & Readonly<{ preview: Preview | undefined }>;

/** What few refunds need: discounts, amounts of one's own, the split over payments. */
export function MoreChoices(props: Props) {
  const t = useTranslations('order.refund');
  const { order, draft, change } = props;
  return (
    <details>
      <summary>{t('more')}</summary>
      <Stack mt="sm">
        {order.discounts.length > 0 && (
          <Radio.Group
            label={t('discounts')}
            value={draft.discounts}
            onChange={(value) =>
              change({ discounts: discountUses.find((one) => one === value) ?? draft.discounts })
            }
          >
            <Stack gap="xs" mt="xs">
              {discountUses.map((use) => (
                <Radio key={use} value={use} label={t(use)} />
              ))}
            </Stack>
          </Radio.Group>
        )}
        <RefundTexts {...props} texts={amounts} />
        {order.payments.length > 1 && !draft.voucher && <Split {...props} />}
      </Stack>
    </details>
  );
}

/** What each payment gives back; what the API would choose stands there at first. */
function Split({ order, draft, change, preview }: Props) {
  const t = useTranslations('order.refund');
  const nameOf = usePaymentName();
  const chosen = () =>
    Object.fromEntries(
      (preview?.paymentRefunds ?? []).map(({ paymentId, amount }) => [paymentId, amount] as const),
    );
  return (
    <Stack gap="xs">
      <Checkbox
        label={t('split')}
        checked={draft.split !== undefined}
        onChange={({ currentTarget: { checked } }) => change({ split: checked ? chosen() : undefined })}
      />
      {draft.split && (
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          {order.payments.map((payment) => (
            <TextInput
              key={payment.id}
              label={t('splitOf', { payment: nameOf(payment) })}
              inputMode="decimal"
              autoComplete="off"
              value={draft.split?.[payment.id] ?? ''}
              onChange={({ currentTarget: { value } }) =>
                change({ split: { ...draft.split, [payment.id]: value } })
              }
            />
          ))}
        </SimpleGrid>
      )}
    </Stack>
  );
}
