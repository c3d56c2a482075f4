import { bodyOf, useSubmission } from '@retours/web';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { api, type Schemas } from '../../api.js';
import type { Field } from '../../form/field.js';
import { SettingsForm } from '../../form/settings-form.js';
import { useFieldLabel } from './field-label.js';

type Account = Schemas['GatewayView'];
type Body = Readonly<{ credentials: Readonly<Record<string, string>> }>;
type Props = Readonly<{ account: Account; label: string; mayWrite: boolean }>;

/** The keys of an account, as its gateway asks for them; a secret is never shown again. */
export function CredentialsForm({ account, label, mayWrite }: Props) {
  const t = useTranslations('settings.gateways');
  const labelOf = useFieldLabel();
  const client = useQueryClient();
  const { gateway, fields, credentials } = account;
  const submission = useSubmission(
    ({ credentials: entered }: Body) =>
      bodyOf(
        api.PUT('/v1/gateways/{gateway}', {
          params: { path: { gateway } },
          body: {
            credentials: Object.fromEntries(Object.entries(entered).filter(([, value]) => value !== '')),
          },
        }),
      ),
    (saved) => client.setQueryData(['gateways', gateway], saved),
  );
  const shown = new Map(Object.entries(credentials));
  const rows = fields.map(({ name, secret, optional }): Field<Body> => ({
    name: `credentials.${name}`,
    label: labelOf(name),
    kind: secret ? 'secret' : 'text',
    required: !optional,
    ...(secret && { hint: t(shown.has(name) ? 'set' : 'notSet') }),
  }));
  const open = [...shown].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return (
    <SettingsForm<Body>
      groups={[{ title: t('keys', { gateway: label }), detail: t('keysDetail'), fields: rows }]}
      start={{ credentials: Object.fromEntries(open) }}
      submission={submission}
      mayWrite={mayWrite}
    />
  );
}
