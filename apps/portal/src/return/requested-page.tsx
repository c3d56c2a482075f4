import { FailureAlert, PageTitle } from '@retours/web';
import { Alert, Button, Skeleton, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { NextStep } from './next-step.js';
import { useReturnHere } from './use-return.js';
import styles from './return.module.css';

/** The request arrived: its number, and what happens next. */
export function Component() {
  const t = useTranslations('return.requested');
  const { number, data: request, error, refetch, isPending } = useReturnHere();
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <FailureAlert failure={error} again={() => void refetch()} />
      {isPending && <Skeleton height={240} />}
      {request && (
        <Stack gap="lg">
          <Alert role="status" color="pine" title={t('arrived')}>
            <Text className={styles.number}>{request.number}</Text>
            <Text size="sm">{t('number')}</Text>
          </Alert>
          <NextStep request={request} />
          <Button component={Link} to={`/returns/${encodeURIComponent(number)}`} size="lg" fullWidth>
            {t('follow')}
          </Button>
          <Button component={Link} to="/orders" variant="subtle" size="md" fullWidth>
            {t('orders')}
          </Button>
        </Stack>
      )}
    </>
  );
}
