import { StatusBadge, useLanguage } from '@retours/web';
import { useOrderStatuses } from './order.js';

/** An order status as the merchant named and coloured it; its code where those may not be read. */
export function OrderStatusBadge({ code }: Readonly<{ code: string }>) {
  const { language } = useLanguage();
  const status = useOrderStatuses().find((one) => one.code === code);
  return status ? <StatusBadge name={status.names[language]} color={status.color} /> : code;
}
