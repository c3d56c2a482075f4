import { FailureAlert, FileButton, PageTitle, StatusBadge } from '@retours/web';
import { Anchor, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { api, type Schemas } from '../api.js';
import { CancelReturn } from './cancel-return.js';
import { History } from './history.js';
import { NextStep } from './next-step.js';
import { Refunds } from './refunds.js';
import { ReturnLines } from './return-lines.js';
import { StepDisplay } from './step-display.js';
import { stepsOf } from './steps.js';
import { useReturnHere } from './use-return.js';
import styles from './return.module.css';

/** A return: how far it has come, what to do now, and all that happened. */
export function Component() {
  const t = useTranslations('return');
  const { number, data: request, error, refetch, isPending } = useReturnHere();
  return (
    <>
      <PageTitle>{t('named', { number })}</PageTitle>
      <FailureAlert failure={error} again={() => void refetch()} />
      {isPending && <Skeleton height={420} />}
      {request && <Shown request={request} />}
    </>
  );
}

function Shown({ request }: Readonly<{ request: Schemas['CustomerReturnView'] }>) {
  const t = useTranslations('return');
  const { number, orderReference, status, explanation, refunds, history } = request;
  const offers = (name: Schemas['ReturnActionView']['name']) =>
    request.actions.some((action) => action.name === name && action.enabled);
  return (
    <Stack gap="xl">
      <Group justify="space-between" gap="xs">
        <Anchor component={Link} to={`/orders/${encodeURIComponent(orderReference)}`}>
          {t('order', { reference: orderReference })}
        </Anchor>
        <StatusBadge name={status.name} color={status.color} />
      </Group>
      <StepDisplay steps={stepsOf(request)} />
      <NextStep request={request} />
      {offers('slip') && (
        <FileButton
          size="lg"
          variant="filled"
          fullWidth
          read={() =>
            api.GET('/v1/returns/{number}/slip.pdf', { params: { path: { number } }, parseAs: 'blob' })
          }
        >
          {t('slip')}
        </FileButton>
      )}
      <ReturnLines request={request} />
      <section>
        <Title order={2} mb="xs">
          {t('explanation')}
        </Title>
        <Text className={styles.written}>{explanation}</Text>
      </section>
      <Refunds refunds={refunds} />
      <History entries={history} />
      {offers('cancel') && <CancelReturn number={number} />}
    </Stack>
  );
}
