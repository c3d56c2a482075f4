import { bodyOf, headersOf, useSubmission } from '@retours/web';
import { Alert, Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { api } from '../../api.js';
import type { Field } from '../../form/field.js';
import { FormDialog } from '../../form/form-dialog.js';
import { given } from '../../form/values.js';
import { Quantities } from '../quantities.js';
import { takenLines, type Units } from '../units.js';
import { type DialogProps, useEnd } from './dialog.js';

const EMPTY = { units: {} as Units, explanation: '', override: false, note: '' };
type Request = typeof EMPTY;

/** A return asked for by staff, for a customer who phoned. */
export function RequestReturn(props: DialogProps) {
  const t = useTranslations('order');
  const end = useEnd(props);
  const { reference, lines, returnability } = props.order;
  const submission = useSubmission(
    ({ units, explanation, override, note }: Request, key) =>
      bodyOf(
        api.POST('/v1/orders/{reference}/returns', {
          params: { path: { reference }, header: headersOf(key) },
          body: {
            explanation,
            lines: takenLines(units),
            override: override || undefined,
            note: given(note),
          },
        }),
      ),
    ({ number }) =>
      end(
        <>
          {t('done.request', { number })}{' '}
          <Anchor component={Link} to={`/returns/${number}`} underline="always">
            {t('done.openReturn')}
          </Anchor>
        </>,
      ),
  );
  const overriding: readonly Field<Request>[] = [
    { name: 'override', label: t('fields.override'), hint: t('hints.override'), kind: 'tick' },
    { name: 'note', label: t('fields.note'), hint: t('hints.readByCustomer'), kind: 'long' },
  ];
  return (
    <FormDialog<Request>
      title={t('dialog.request.title')}
      detail={t('dialog.request.detail')}
      fields={[
        { name: 'explanation', label: t('fields.explanation'), kind: 'long', required: true },
        ...(returnability.allowed ? [] : overriding),
      ]}
      start={EMPTY}
      confirm={t('dialog.request.submit')}
      submission={submission}
      onClose={props.onClose}
    >
      {(request, change) => (
        <>
          {!returnability.allowed && (
            <Alert color="yellow">
              {t('dialog.request.why', {
                reasons: returnability.reasons.map((reason) => t(`why.${reason}`)).join(', '),
              })}
            </Alert>
          )}
          <Quantities
            lines={lines}
            most={({ ledger }) => ledger.returnable}
            told={(count) => t('lines.returnable', { count })}
            units={request.units}
            onChange={(lineId, quantity) =>
              change({ ...request, units: { ...request.units, [lineId]: quantity } })
            }
          />
        </>
      )}
    </FormDialog>
  );
}
