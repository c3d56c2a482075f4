import { bodyOf, useLanguage, versionedBodyOf } from '@retours/web';
import { useQuery } from '@tanstack/react-query';
import { api, type Schemas } from '../../api.js';
import { useKept } from '../kept.js';
import { KeptForm } from '../kept-form.js';
import { SettingsPage } from '../settings-page.js';
import { usePolicyFields } from './policy-fields.js';

type Policy = Schemas['PolicyView'];

const read = (signal: AbortSignal) => versionedBodyOf(api.GET('/v1/return-policy', { signal }));
const write = (body: Policy, version: string | null) =>
  versionedBodyOf(
    api.PUT('/v1/return-policy', { params: { header: { 'If-Match': version ?? undefined } }, body }),
  );
const orderStatuses = () => bodyOf(api.GET('/v1/order-statuses', { params: { query: { limit: '200' } } }));

/** Everything that rules returns and refunds of the shop. */
export function Component() {
  const { language } = useLanguage();
  const policy = useKept(['return-policy'], read, write);
  const statuses = useQuery({ queryKey: ['order-statuses'], queryFn: orderStatuses });
  const groups = usePolicyFields(
    (statuses.data?.items ?? []).map(({ code, names }) => ({ value: code, label: names[language] })),
  );
  return (
    <SettingsPage name="policy">
      <KeptForm settings={policy} groups={groups} />
    </SettingsPage>
  );
}
