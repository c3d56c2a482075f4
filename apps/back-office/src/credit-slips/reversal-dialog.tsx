import { bodyOf, useSubmission } from '@retours/web';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { api, type Schemas } from '../api.js';
import { FormDialog } from '../form/form-dialog.js';

type Props = Readonly<{ number: string; onClose: () => void }>;

/** Asks before a credit slip is countered by another, which stays for good. */
export function ReversalDialog({ number, onClose }: Props) {
  const t = useTranslations('creditSlips.reversal');
  const client = useQueryClient();
  const navigate = useNavigate();
  const submission = useSubmission(
    (body: Schemas['ReversalBody'], key) =>
      bodyOf(
        api.POST('/v1/credit-slips/{number}/reversal', {
          params: { path: { number }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
    async (made) => {
      await client.invalidateQueries({ queryKey: ['credit-slips'] });
      onClose();
      await navigate(`/credit-slips/${made.number}`);
    },
  );
  return (
    <FormDialog<Schemas['ReversalBody']>
      title={t('title', { number })}
      detail={t('detail')}
      fields={[{ name: 'reason', label: t('reason'), hint: t('reasonHint'), kind: 'long' }]}
      start={{ reason: '' }}
      confirm={t('confirm')}
      submission={submission}
      onClose={onClose}
    />
  );
}
