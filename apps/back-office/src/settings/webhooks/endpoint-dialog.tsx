import { bodyOf, useSubmission } from '@retours/web';
import { Checkbox, SimpleGrid } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { api, type Schemas } from '../../api.js';
import { FormDialog } from '../../form/form-dialog.js';
import { useEventName } from './event-name.js';
import { type EventName, events } from './events.js';

type Body = Readonly<{
  url: string;
  description: string | null;
  events: readonly EventName[];
}>;

type Props = Readonly<{
  /** Which is changed, on which version; a new one without it. */
  endpoint: Readonly<{ body: Schemas['WebhookEndpointView']; version: string | null }> | undefined;
  /** @param secret of a new one, told this once. */
  onSaved: (secret: string | undefined) => void;
  onClose: () => void;
  reload?: () => void;
}>;

/** Where something is sent, and of what it tells. */
export function EndpointDialog({ endpoint, onSaved, onClose, reload }: Props) {
  const t = useTranslations('settings.webhooks');
  const nameOf = useEventName();
  const client = useQueryClient();
  const submission = useSubmission(
    async ({ events: chosen, ...rest }: Body, key): Promise<string | undefined> => {
      const body = { ...rest, events: [...chosen] };
      if (endpoint) {
        const { id } = endpoint.body;
        const header = { 'If-Match': endpoint.version ?? undefined };
        await api.PATCH('/v1/webhook-endpoints/{id}', { params: { path: { id }, header }, body });
        return undefined;
      }
      const header = { 'Idempotency-Key': key };
      return (await bodyOf(api.POST('/v1/webhook-endpoints', { params: { header }, body }))).secret;
    },
    async (secret) => {
      await client.invalidateQueries({ queryKey: ['webhook-endpoints'] });
      onSaved(secret);
    },
  );
  const { url = '', description = null, events: chosen = [] } = endpoint?.body ?? {};
  return (
    <FormDialog<Body>
      title={t(endpoint ? 'edit' : 'add')}
      fields={[
        { name: 'url', label: t('url'), hint: t('urlHint'), required: true },
        { name: 'description', label: t('description'), empty: null },
      ]}
      start={{ url, description, events: chosen }}
      confirm={t('save')}
      submission={submission}
      reload={reload}
      onClose={onClose}
    >
      {(body, change) => (
        <Checkbox.Group
          label={t('events')}
          description={t('eventsHint')}
          value={[...body.events]}
          onChange={(names) => change({ ...body, events: events.filter((name) => names.includes(name)) })}
        >
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" mt="xs">
            {events.map((name) => (
              <Checkbox key={name} value={name} label={nameOf(name)} />
            ))}
          </SimpleGrid>
        </Checkbox.Group>
      )}
    </FormDialog>
  );
}
