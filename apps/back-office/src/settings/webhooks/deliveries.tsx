import { bodyOf, DateTime, FailureAlert, usePages, useSubmission } from '@retours/web';
import { Anchor, Button, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { api, type Schemas } from '../../api.js';
import { Filters, useFilters } from '../../parts/filters.js';
import { List } from '../../parts/list.js';
import type { Column } from '../../parts/rows.js';
import { useEventName } from './event-name.js';

type Delivery = Schemas['DeliveryView'];

const statuses = ['pending', 'sent', 'given_up'] as const;

/** What was sent to an endpoint, or will be; any of it can be sent again. */
export function Deliveries({ endpoint, mayWrite }: Readonly<{ endpoint: string; mayWrite: boolean }>) {
  const t = useTranslations('settings.webhooks');
  const nameOf = useEventName();
  const client = useQueryClient();
  const filters = useFilters();
  const status = statuses.find((one) => one === filters.of('status'));
  const deliveries = usePages(['webhook-endpoints', endpoint, 'deliveries', status], (cursor, signal) =>
    bodyOf(
      api.GET('/v1/webhook-endpoints/{id}/deliveries', {
        params: { path: { id: endpoint }, query: { limit: '25', cursor, status } },
        signal,
      }),
    ),
  );
  const replay = useSubmission(
    (deliveryId: string, key) =>
      bodyOf(
        api.POST('/v1/webhook-endpoints/{id}/deliveries/{deliveryId}/replay', {
          params: { path: { id: endpoint, deliveryId }, header: { 'Idempotency-Key': key } },
        }),
      ),
    () => client.invalidateQueries({ queryKey: ['webhook-endpoints', endpoint] }),
  );
  const columns: readonly Column<Delivery>[] = [
    {
      heading: t('event'),
      cell: ({ type, lastDetail }) => (
        <>
          {nameOf(type)}
          <Text size="xs" c="dimmed">
            {lastDetail}
          </Text>
        </>
      ),
    },
    {
      heading: t('order'),
      cell: ({ orderReference }) => (
        <Anchor component={Link} to={`/orders/${encodeURIComponent(orderReference)}`}>
          {orderReference}
        </Anchor>
      ),
    },
    { heading: t('created'), cell: ({ createdAt }) => <DateTime at={createdAt} precision="minute" /> },
    { heading: t('state'), cell: (delivery) => t(`statuses.${delivery.status}`) },
    { heading: t('tries'), cell: ({ tries }) => tries, figures: true },
    {
      heading: t('again'),
      cell: ({ id, type }) =>
        mayWrite && (
          <Button
            size="xs"
            variant="default"
            aria-label={t('againOf', { event: nameOf(type) })}
            disabled={replay.isPending}
            onClick={() => replay.submit(id)}
          >
            {t('again')}
          </Button>
        ),
    },
  ];
  return (
    <>
      <Filters
        filters={[
          {
            name: 'status',
            label: t('state'),
            kind: 'choice',
            choices: [
              { value: '', label: t('any') },
              ...statuses.map((value) => ({ value, label: t(`statuses.${value}`) })),
            ],
          },
        ]}
      />
      <FailureAlert failure={replay.failure} again={replay.again} />
      <Text role="status">{replay.answer && t('sentAgain')}</Text>
      <List
        label={t('deliveries')}
        pages={deliveries}
        columns={columns}
        keyOf={({ id }) => id}
        none={t('noDeliveries')}
        minWidth={700}
      />
    </>
  );
}
