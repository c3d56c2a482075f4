import { DateTime, Money } from '@retours/web';
import { Anchor, Group, Paper, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { PaymentRefund } from '../refunds/payment-refund.js';
import { RefundStatusBadge } from '../refunds/refund-status-badge.js';
import type { PartAction } from '../refunds/words.js';
import type { Order, Refund } from './order.js';

import { Section } from './section.js';
import { usePaymentName } from './words.js';

type Props = Readonly<{
  order: Order;
  /** Something was done about a part that stood still. */
  onDone: (action: PartAction, amount: string) => void;
}>;

/** Everything given back so far, and how far the money is. */
export function Refunds({ order, onDone }: Props) {
  const t = useTranslations('order.refunds');
  const nameOf = usePaymentName();
  const paymentOf = (paymentId: string) => {
    const payment = order.payments.find(({ id }) => id === paymentId);
    return payment ? nameOf(payment) : paymentId;
  };
  return (
    <Section title={t('title')} none={order.refunds.length === 0 && t('none')}>
      <Stack component="ul" className="plain">
        {order.refunds.map((refund) => (
          <Paper key={refund.id} component="li" withBorder p="md">
            <Stack gap="sm">
              <RefundHead refund={refund} />
              {refund.paymentRefunds.map((part) => (
                <PaymentRefund
                  key={part.id}
                  part={part}
                  currency={order.currency}
                  payment={paymentOf(part.paymentId)}
                  onDone={onDone}
                />
              ))}
            </Stack>
          </Paper>
        ))}
      </Stack>
    </Section>
  );
}

function RefundHead({ refund }: Readonly<{ refund: Refund }>) {
  const t = useTranslations('order');
  const refunds = useTranslations('refunds');
  const { kind, createdAt, createdBy, credit, moneyBack, currency, status, returnNumber } = refund;
  const { creditSlipNumber, voucher, reason, note } = refund;
  const told = [
    creditSlipNumber && t('refunds.slip', { number: creditSlipNumber }),
    voucher && t('refunds.voucher', { code: voucher.code }),
    reason && t('refunds.reason', { reason }),
    note && t('refunds.note', { note }),
  ].filter((text) => typeof text === 'string');
  return (
    <div>
      <Group justify="space-between">
        <Group gap="sm">
          <Text fw={600}>{refunds(`kind.${kind}`)}</Text>
          <RefundStatusBadge status={status} />
        </Group>
        <Text>
          {t('refunds.credit')} <Money amount={credit.totalTaxIncl} currency={currency} fw={600} />
          {' · '}
          {t('refunds.moneyBack')} <Money amount={moneyBack} currency={currency} fw={600} />
        </Text>
      </Group>
      <Text size="sm" c="dimmed">
        <DateTime at={createdAt} precision="minute" /> {t('refunds.by', { who: createdBy })}
        {returnNumber && (
          <>
            {' · '}
            <Anchor component={Link} to={`/returns/${returnNumber}`} underline="always" inherit>
              {t('refunds.forReturn', { number: returnNumber })}
            </Anchor>
          </>
        )}
        {told.map((text) => ` · ${text}`)}
      </Text>
    </div>
  );
}
