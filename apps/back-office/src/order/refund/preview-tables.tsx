import { Money } from '@retours/web';
import { useTranslations } from 'use-intl';
import { type Column, Rows } from '../../parts/rows.js';
import type { Preview } from './preview-query.js';

type Sum = Readonly<{ name: string; excl: string; incl: string }>;
type TaxRow = Preview['credit']['taxes'][number];

/** The credit in both bases, and its tax by rate. */
export function PreviewTables({ preview: { credit, currency } }: Readonly<{ preview: Preview }>) {
  const t = useTranslations('order.preview');
  const money = (amount: string) => <Money amount={amount} currency={currency} size="sm" />;
  const sums: readonly Sum[] = [
    { name: t('products'), excl: credit.productsTaxExcl, incl: credit.productsTaxIncl },
    { name: t('shipping'), excl: credit.shippingTaxExcl, incl: credit.shippingTaxIncl },
    ...(credit.goodwillTaxExcl !== undefined && credit.goodwillTaxIncl !== undefined
      ? [{ name: t('goodwill'), excl: credit.goodwillTaxExcl, incl: credit.goodwillTaxIncl }]
      : []),
    { name: t('total'), excl: credit.totalTaxExcl, incl: credit.totalTaxIncl },
  ];
  const sumColumns: readonly Column<Sum>[] = [
    { heading: t('credit'), cell: ({ name }) => name },
    { heading: t('exclTax'), cell: ({ excl }) => money(excl), figures: true },
    { heading: t('inclTax'), cell: ({ incl }) => money(incl), figures: true },
  ];
  const taxColumns: readonly Column<TaxRow>[] = [
    { heading: t('rate'), cell: ({ rate }) => (rate === null ? t('noRate') : t('percent', { rate })) },
    { heading: t('base'), cell: ({ base }) => money(base), figures: true },
    { heading: t('tax'), cell: ({ tax }) => money(tax), figures: true },
  ];
  return (
    <>
      <Rows label={t('credit')} columns={sumColumns} rows={sums} keyOf={({ name }) => name} minWidth={240} />
      <Rows
        label={t('taxes')}
        columns={taxColumns}
        rows={credit.taxes}
        keyOf={({ rate }) => rate ?? ''}
        minWidth={240}
      />
    </>
  );
}
