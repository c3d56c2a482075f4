import { useMoney } from '@retours/web';
import { List } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Refund } from '../order.js';

/** What a refund just made has done, with its amounts. */
export function RefundDone({ refund }: Readonly<{ refund: Refund }>) {
  const t = useTranslations('order.refund.done');
  const money = useMoney();
  const { voucher, moneyBack, notCollected, currency, creditSlipNumber, paymentRefunds, status } = refund;
  const told = [
    voucher && t('voucher', { amount: money(voucher.amount, voucher.currency), code: voucher.code }),
    !voucher && paymentRefunds.length > 0 && t('money', { amount: money(moneyBack, currency) }),
    !voucher && paymentRefunds.length === 0 && t('nothing', { amount: money(notCollected, currency) }),
    creditSlipNumber && t('slip', { number: creditSlipNumber }),
    status === 'awaiting_manual' && t('manual'),
  ].filter((text) => typeof text === 'string');
  return (
    <List>
      {told.map((text) => (
        <List.Item key={text}>{text}</List.Item>
      ))}
    </List>
  );
}
