import { bodyOf, headersOf, useSubmission } from '@retours/web';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { api } from '../../api.js';
import { FormDialog } from '../../form/form-dialog.js';
import { decimalOf, given, instantOf, localNow } from '../../form/values.js';
import { gateways, methods } from '../words.js';
import { type DialogProps, useEnd } from './dialog.js';

const blank = () => ({
  method: methods[0] as (typeof methods)[number],
  gateway: gateways[0] as string,
  amount: '',
  capturedAt: localNow(),
  id: '',
  gatewayReference: '',
});
type Payment = ReturnType<typeof blank>;

/** Money that came in for the order. */
export function RecordPayment(props: DialogProps) {
  const t = useTranslations('order');
  const end = useEnd(props);
  const { reference, currency } = props.order;
  const [start] = useState(blank);
  const submission = useSubmission(
    (payment: Payment, key) =>
      bodyOf(
        api.POST('/v1/orders/{reference}/payments', {
          params: { path: { reference }, header: headersOf(key) },
          body: {
            ...payment,
            amount: decimalOf(payment.amount),
            capturedAt: instantOf(payment.capturedAt),
            gatewayReference: given(payment.gatewayReference),
            currency,
          },
        }),
      ),
    () => end(t('done.payment')),
  );
  return (
    <FormDialog
      title={t('dialog.payment.title')}
      detail={t('dialog.payment.detail')}
      fields={[
        {
          name: 'method',
          label: t('fields.method'),
          kind: 'select',
          required: true,
          choices: methods.map((value) => ({ value, label: t(`method.${value}`) })),
        },
        {
          name: 'gateway',
          label: t('fields.gateway'),
          kind: 'select',
          required: true,
          choices: gateways.map((value) => ({ value, label: t(`gateway.${value}`) })),
        },
        { name: 'amount', label: t('fields.amount'), kind: 'amount', required: true },
        { name: 'capturedAt', label: t('fields.capturedAt'), kind: 'instant', required: true },
        { name: 'id', label: t('fields.id'), hint: t('hints.id'), required: true },
        {
          name: 'gatewayReference',
          label: t('fields.gatewayReference'),
          hint: t('hints.gatewayReference'),
        },
      ]}
      cols={2}
      start={start}
      confirm={t('dialog.payment.submit')}
      submission={submission}
      onClose={props.onClose}
    />
  );
}
