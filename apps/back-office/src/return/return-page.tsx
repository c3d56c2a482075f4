import { FailureAlert, PageTitle } from '@retours/web';
import { Skeleton } from '@mantine/core';
import { useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { OneReturn } from './one-return.js';
import { useReturn } from './use-return.js';

/** One return: what was asked and why, what came in, where it stands, and what can be done about it. */
export function Component() {
  const t = useTranslations('oneReturn');
  const { number = '' } = useParams();
  const { data, error, isPending, refetch } = useReturn(number);
  return (
    <>
      {!data && <PageTitle>{t('heading', { number })}</PageTitle>}
      <FailureAlert failure={error} again={() => void refetch()} />
      {isPending && <Skeleton height={480} />}
      {data && <OneReturn key={number} seen={data} />}
    </>
  );
}
