import { bodyOf, headersOf, useSubmission } from '@retours/web';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { api } from '../../api.js';
import { FormDialog } from '../../form/form-dialog.js';
import { decimalOf } from '../../form/values.js';
import { type DialogProps, useEnd } from './dialog.js';

const EMPTY = { sku: '', name: '', quantity: 1, taxRate: '20', unitPriceTaxExcl: '', unitPriceTaxIncl: '' };

/** One more product on the order. */
export function AddProduct(props: DialogProps) {
  const t = useTranslations('order');
  const end = useEnd(props);
  const { reference } = props.order;
  // The line's own name, made once: a repeat adds the same line.
  const [id] = useState(() => crypto.randomUUID());
  const submission = useSubmission(
    (product: typeof EMPTY, key) =>
      bodyOf(
        api.POST('/v1/orders/{reference}/lines', {
          params: { path: { reference }, header: headersOf(key) },
          body: {
            ...product,
            id,
            taxRate: decimalOf(product.taxRate),
            unitPriceTaxExcl: decimalOf(product.unitPriceTaxExcl),
            unitPriceTaxIncl: decimalOf(product.unitPriceTaxIncl),
          },
        }),
      ),
    () => end(t('done.add_product')),
  );
  return (
    <FormDialog
      title={t('dialog.add_product.title')}
      detail={t('dialog.add_product.detail')}
      fields={[
        { name: 'sku', label: t('fields.sku'), required: true },
        { name: 'name', label: t('fields.name'), required: true },
        { name: 'quantity', label: t('fields.quantity'), kind: 'number', min: 1, required: true },
        { name: 'taxRate', label: t('fields.taxRate'), kind: 'amount', required: true },
        { name: 'unitPriceTaxExcl', label: t('fields.unitPriceTaxExcl'), kind: 'amount', required: true },
        { name: 'unitPriceTaxIncl', label: t('fields.unitPriceTaxIncl'), kind: 'amount', required: true },
      ]}
      cols={2}
      start={EMPTY}
      confirm={t('dialog.add_product.submit')}
      submission={submission}
      onClose={props.onClose}
    />
  );
}
