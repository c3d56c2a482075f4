import { bodyOf, headersOf, useLanguage, useSubmission } from '@retours/web';
import { useTranslations } from 'use-intl';
import { api } from '../../api.js';
import { FormDialog } from '../../form/form-dialog.js';
import { instantOf } from '../../form/values.js';
import { useOrderStatuses } from '../order.js';
import { type DialogProps, useEnd } from './dialog.js';

type Move = Readonly<{ status: string; at?: string }>;

/** Appends a status to an order's history; `at` is a local date and time. */
export function useStatusChange(reference: string, onSuccess: () => unknown) {
  return useSubmission(
    ({ status, at = '' }: Move, key) =>
      bodyOf(
        api.POST('/v1/orders/{reference}/status-changes', {
          params: { path: { reference }, header: headersOf(key) },
          body: { status, at: instantOf(at) },
        }),
      ),
    onSuccess,
  );
}

/** The order moves to another of the shop's statuses. */
export function ChangeStatus(props: DialogProps) {
  const t = useTranslations('order');
  const { language } = useLanguage();
  const end = useEnd(props);
  const { reference, status } = props.order;
  const submission = useStatusChange(reference, () => end(t('done.status')));
  const others = useOrderStatuses().filter(({ code }) => code !== status);
  const choices = [
    { value: '', label: t('fields.choose') },
    ...others.map(({ code, names }) => ({ value: code, label: names[language] })),
  ];
  return (
    <FormDialog<Required<Move>>
      title={t('dialog.status.title')}
      detail={t('dialog.status.detail')}
      fields={[
        { name: 'status', label: t('fields.status'), kind: 'select', choices, required: true },
        { name: 'at', label: t('fields.at'), hint: t('hints.at'), kind: 'instant' },
      ]}
      start={{ status: '', at: '' }}
      confirm={t('dialog.status.submit')}
      submission={submission}
      onClose={props.onClose}
    />
  );
}
