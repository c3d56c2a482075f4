import { bodyOf, EmptyState, FailureAlert, MoreButton, PageTitle, usePages } from '@retours/web';
import { Button, Skeleton, Stack } from '@mantine/core';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { api } from '../api.js';
import { StepBar } from '../return/step-display.js';
import { stepsOf } from '../return/steps.js';
import { ReturnCard } from './return-card.js';

const PAGE = '20';

/** The shopper's returns, newest first, each with how far it has come. */
export function Component() {
  const t = useTranslations('returns');
  const returns = usePages(['returns'], (cursor, signal) =>
    bodyOf(api.GET('/v1/returns', { params: { query: { limit: PAGE, cursor } }, signal })),
  );
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <FailureAlert failure={returns.error} again={() => void returns.refetch()} />
      {returns.isPending && <Skeleton height={320} />}
      {returns.rows?.length === 0 && (
        <EmptyState
          title={t('none.title')}
          action={
            <Button component={Link} to="/orders" mt="sm">
              {t('none.action')}
            </Button>
          }
        >
          {t('none.detail')}
        </EmptyState>
      )}
      <Stack component="ul" className="plain">
        {returns.rows?.map((row) => (
          <ReturnCard key={row.number} row={row} level={2}>
            <StepBar steps={stepsOf(row)} />
          </ReturnCard>
        ))}
      </Stack>
      <MoreButton pages={returns} />
    </>
  );
}
