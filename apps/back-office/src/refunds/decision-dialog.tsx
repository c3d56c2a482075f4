import { bodyOf, ConfirmDialog, useSubmission } from '@retours/web';
import { Radio, Stack } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { api, type Schemas } from '../api.js';
import type { Field } from '../form/field.js';
import { FormDialog } from '../form/form-dialog.js';
import { useOrderChanged } from '../order/order.js';
import type { Part, PartAction } from './words.js';

type Settlement = Readonly<{ reference: string; day: string; note: string }>;
type Review = Schemas['ReviewBody'];

const choices = ['ask_again', 'succeeded', 'pay_by_hand', 'failed'] as const;

const today = () => new Date().toLocaleDateString('sv');

type Props = Readonly<{
  action: PartAction;
  part: Part;
  /** What the part is worth, as the page writes it. */
  amount: string;
  onDone: () => void;
  onClose: () => void;
}>;

/** Asks for what a decision about money on its way back needs, and says what will follow. */
export function DecisionDialog({ action, part, amount, onDone, onClose }: Props) {
  const t = useTranslations('refunds');
  const changed = useOrderChanged();
  const at = (key: string) => ({ path: { id: part.id }, header: { 'Idempotency-Key': key } });
  const done = async () => {
    await changed();
    onDone();
    onClose();
  };
  const retrying = useSubmission(
    (_: { id: string }, key) => bodyOf(api.POST('/v1/payment-refunds/{id}/retry', { params: at(key) })),
    done,
  );
  const settling = useSubmission(
    ({ day, reference, note }: Settlement, key) =>
      bodyOf(
        api.POST('/v1/payment-refunds/{id}/manual-settlement', {
          params: at(key),
          body: {
            reference,
            ...(day === '' || day === today() ? {} : { settledAt: new Date(`${day}T12:00`).toISOString() }),
            ...(note === '' ? {} : { note }),
          },
        }),
      ),
    done,
  );
  const reviewing = useSubmission(
    ({ gatewayRefundId, ...body }: Review, key) =>
      bodyOf(
        api.POST('/v1/payment-refunds/{id}/review', {
          params: at(key),
          body: body.decision === 'succeeded' ? { ...body, gatewayRefundId } : body,
        }),
      ),
    done,
  );

  if (action === 'retry') {
    return (
      <ConfirmDialog
        opened
        title={t('retry.title', { amount })}
        confirm={t('retry.confirm')}
        submission={retrying}
        onConfirm={() => retrying.submit({ id: part.id })}
        onClose={onClose}
      >
        {t('retry.detail')}
      </ConfirmDialog>
    );
  }
  if (action === 'settle') {
    const fields: readonly Field<Settlement>[] = [
      { name: 'reference', label: t('settle.reference'), hint: t('settle.referenceHint'), required: true },
      { name: 'day', label: t('settle.day'), kind: 'day' },
      { name: 'note', label: t('settle.note'), hint: t('settle.noteHint'), kind: 'long' },
    ];
    return (
      <FormDialog
        title={t('settle.title', { amount })}
        detail={t('settle.detail')}
        fields={fields}
        start={{ reference: '', day: today(), note: '' }}
        confirm={t('settle.confirm')}
        submission={settling}
        onClose={onClose}
      />
    );
  }
  const reviewFields = ({ decision }: Review): readonly Field<Review>[] => [
    ...(decision === 'succeeded'
      ? [{ name: 'gatewayRefundId', label: t('review.gatewayRefundId'), required: true } as const]
      : []),
    { name: 'reason', label: t('review.reason'), hint: t('review.reasonHint'), kind: 'long', required: true },
  ];
  return (
    <FormDialog<Review>
      title={t('review.title', { amount })}
      detail={t('review.detail', { gateway: part.gateway })}
      fields={reviewFields}
      start={{ decision: 'ask_again', reason: '', gatewayRefundId: part.gatewayRefundId ?? '' }}
      confirm={t('review.confirm')}
      submission={reviewing}
      onClose={onClose}
    >
      {(body, change) => (
        <Radio.Group
          label={t('review.decision')}
          value={body.decision}
          onChange={(value) =>
            change({ ...body, decision: choices.find((choice) => choice === value) ?? body.decision })
          }
        >
          <Stack gap="sm" mt="xs">
            {choices.map((choice) => (
              <Radio
                key={choice}
                value={choice}
                label={t(`choices.${choice}.label`)}
                description={t(`choices.${choice}.detail`)}
              />
            ))}
          </Stack>
        </Radio.Group>
      )}
    </FormDialog>
  );
}
