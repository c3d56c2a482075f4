import { bodyOf, FailureAlert, headersOf, PageTitle, useSubmission } from '@retours/web';
import { Button, Paper, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, Navigate, useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { api, type Schemas } from '../api.js';
import { useOrderHere } from '../order/use-order.js';
import { bodyFrom, type Draft } from './draft.js';
import { faultsOf } from './faults.js';
import { forgetDraft, leftDraft } from './use-draft.js';
import styles from './request.module.css';

/** What is about to be asked, once more before it is sent. */
export function Component() {
  const t = useTranslations('request.review');
  const { reference, page, data: order, error, refetch, isPending } = useOrderHere();
  const [draft] = useState(() => leftDraft(reference));
  if (!draft) return <Navigate to={`${page}/return`} replace />;
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <FailureAlert failure={error} again={() => void refetch()} />
      {isPending && <Skeleton height={320} />}
      {order && <Review order={order} draft={draft} form={`${page}/return`} />}
    </>
  );
}

/** Sends a request at most once, reloads of the page included; answered, it leads on. */
function useRequest(reference: string) {
  const cache = useQueryClient();
  const navigate = useNavigate();
  return useSubmission(
    (body: Schemas['ReturnBody'], key) =>
      bodyOf(api.POST('/v1/returns', { params: { header: headersOf(key) }, body })),
    async (asked) => {
      cache.setQueryData(['returns', asked.number], asked);
      await navigate(`/returns/${encodeURIComponent(asked.number)}/requested`, { replace: true });
      forgetDraft(reference);
      void cache.invalidateQueries();
    },
    `retours.return-key.${reference}`,
  );
}

type ReviewProps = Readonly<{ order: Schemas['CustomerOrderView']; draft: Draft; form: string }>;

function Review({ order, draft, form }: ReviewProps) {
  const t = useTranslations('request.review');
  const { submit, again, isPending, failure } = useRequest(order.reference);
  const body = bodyFrom(draft, order.reference);
  const faults = faultsOf(failure);
  if (faults) return <Navigate to={form} replace state={{ faults }} />;
  return (
    <Stack gap="lg">
      <Paper withBorder p="md">
        <Title order={2} size="h3" mb="xs">
          {t('lines')}
        </Title>
        <ul className="plain">
          {body.lines.map(({ lineId, quantity }) => (
            <li key={lineId}>
              {quantity} × {order.lines.find(({ id }) => id === lineId)?.name}
            </li>
          ))}
        </ul>
        <Title order={2} size="h3" mt="md" mb="xs">
          {t('explanation')}
        </Title>
        <Text className={styles.written}>{draft.explanation}</Text>
      </Paper>
      <Text c="dimmed">{t('next')}</Text>
      <FailureAlert failure={failure} again={again} />
      <Stack gap="sm">
        <Button size="lg" fullWidth loading={isPending} onClick={() => submit(body)}>
          {t('send')}
        </Button>
        <Button size="md" fullWidth variant="subtle" component={Link} to={form}>
          {t('change')}
        </Button>
      </Stack>
    </Stack>
  );
}
