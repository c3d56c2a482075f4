import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../look/empty-state.js';
import { PageTitle } from '../look/page-title.js';

/** A screen that could not be shown, or not be loaded: the rest of the app stays. */
export function UnexpectedPage() {
  const t = useTranslations('web');
  return (
    <>
      <PageTitle>{t('unexpected.title')}</PageTitle>
      <EmptyState
        action={
          <Button mt="sm" onClick={() => window.location.reload()}>
            {t('tryAgain')}
          </Button>
        }
      >
        {t('unexpected.detail')}
      </EmptyState>
    </>
  );
}
