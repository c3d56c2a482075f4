import { Money } from '@retours/web';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../api.js';
import styles from './order.module.css';

/** What makes up the price of an order beside its lines, and the price. */
export function Totals({ order }: Readonly<{ order: Schemas['CustomerOrderView'] }>) {
  const t = useTranslations('order');
  const { currency, shipping, discounts, totalTaxIncl } = order;
  return (
    <dl className={styles.totals}>
      {discounts.map(({ code, taxIncl }) => (
        <Row key={code} name={t('discount', { code })} amount={`-${taxIncl}`} currency={currency} />
      ))}
      <Row name={t('shipping')} amount={shipping.taxIncl} currency={currency} />
      <Row name={t('total')} amount={totalTaxIncl} currency={currency} fw={650} />
    </dl>
  );
}

type RowProps = Readonly<{ name: string; amount: string; currency: string; fw?: number }>;

function Row({ name, amount, currency, fw }: RowProps) {
  return (
    <>
      <dt style={{ fontWeight: fw }}>{name}</dt>
      <dd>
        <Money amount={amount} currency={currency} fw={fw} />
      </dd>
    </>
  );
}
