import { useTranslations } from 'use-intl';
import type { Payment } from './order.js';

/** What a payment can be made with, the commonest by hand first. */
export const methods = [
  'cheque',
  'bank_transfer',
  'cash_on_delivery',
  'card',
  'wallet',
  'store_credit',
  'other',
] as const satisfies readonly Payment['method'][];

/** The gateways with a name of their own; any other is shown as it is called. */
export const gateways = ['manual', 'stripe', 'paypal', 'mollie', 'adyen', 'sandbox'] as const;

/** How the page names a payment: by what it was made with, the gateway that took it in, and its own name. */
export function usePaymentName() {
  const t = useTranslations('order');
  return ({ id, method, gateway }: Pick<Payment, 'id' | 'method' | 'gateway'>) => {
    if (gateway === 'manual') return `${t(`method.${method}`)} (${id})`;
    const known = gateways.find((name) => name === gateway);
    return `${t(`method.${method}`)}, ${known ? t(`gateway.${known}`) : gateway} (${id})`;
  };
}
