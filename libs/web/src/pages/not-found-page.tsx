import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../look/empty-state.js';
import { PageTitle } from '../look/page-title.js';

/** An address that leads nowhere. */
export function NotFoundPage() {
  const t = useTranslations('web.notFound');
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <EmptyState
        action={
          <Button component={Link} to="/" mt="sm">
            {t('home')}
          </Button>
        }
      >
        {t('detail')}
      </EmptyState>
    </>
  );
}
