import { bodyOf, headersOf, useSubmission } from '@retours/web';
import { useTranslations } from 'use-intl';
import { api } from '../../api.js';
import { FormDialog } from '../../form/form-dialog.js';
import { Quantities } from '../quantities.js';
import { takenLines, type Units } from '../units.js';
import { type DialogProps, useEnd } from './dialog.js';

/** Units leave an order that is not paid yet. */
export function CancelProducts(props: DialogProps) {
  const t = useTranslations('order');
  const end = useEnd(props);
  const { reference, lines } = props.order;
  const submission = useSubmission(
    ({ units }: Readonly<{ units: Units }>, key) =>
      bodyOf(
        api.POST('/v1/orders/{reference}/cancellations', {
          params: { path: { reference }, header: headersOf(key) },
          body: { lines: takenLines(units) },
        }),
      ),
    () => end(t('done.cancel_products')),
  );
  return (
    <FormDialog
      title={t('dialog.cancel_products.title')}
      detail={t('dialog.cancel_products.detail')}
      confirm={t('dialog.cancel_products.submit')}
      danger
      fields={[]}
      start={{ units: {} }}
      submission={submission}
      onClose={props.onClose}
    >
      {({ units }, change) => (
        <Quantities
          lines={lines}
          most={({ ledger }) => ledger.available}
          told={(count) => t('lines.available', { count })}
          units={units}
          onChange={(lineId, quantity) => change({ units: { ...units, [lineId]: quantity } })}
        />
      )}
    </FormDialog>
  );
}
