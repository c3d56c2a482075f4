import { bodyOf, useSubmission } from '@retours/web';
import { useTranslations } from 'use-intl';
import { api } from '../../api.js';
import { FormDialog } from '../../form/form-dialog.js';
import { type DialogProps, useEnd } from './dialog.js';

/** A whole line leaves the order. */
export function RemoveProduct(props: DialogProps) {
  const t = useTranslations('order');
  const end = useEnd(props);
  const { reference, lines } = props.order;
  const submission = useSubmission(
    ({ lineId }: Readonly<{ lineId: string }>) =>
      bodyOf(
        api.DELETE('/v1/orders/{reference}/lines/{lineId}', { params: { path: { reference, lineId } } }),
      ),
    () => end(t('done.remove_product')),
  );
  const choices = [
    { value: '', label: t('fields.choose') },
    ...lines.map(({ id, name, quantity }) => ({ value: id, label: `${quantity} × ${name}` })),
  ];
  return (
    <FormDialog
      title={t('dialog.remove_product.title')}
      detail={t('dialog.remove_product.detail')}
      confirm={t('dialog.remove_product.submit')}
      danger
      fields={[{ name: 'lineId', label: t('fields.lineId'), kind: 'select', choices, required: true }]}
      start={{ lineId: '' }}
      submission={submission}
      onClose={props.onClose}
    />
  );
}
