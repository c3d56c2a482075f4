import { EmptyState } from '@retours/web';
import { Button, Group } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Tab } from './address.js';
import type { PolicyOfShop } from './policy.js';

type Props = Readonly<{
  tab: Tab;
  isFiltered: boolean;
  shop: PolicyOfShop;
  onClear: () => void;
  onEverywhere: () => void;
}>;

/** Why there is nothing to see, and what to do about it. */
export function NoReturns({
  tab,
  isFiltered,
  shop: { policy, save, submission },
  onClear,
  onEverywhere,
}: Props) {
  const t = useTranslations('returns.empty');
  if (isFiltered) {
    return (
      <EmptyState
        title={t('noMatch.title')}
        action={
          <Group mt="sm" justify="center">
            {tab !== 'all' && <Button onClick={onEverywhere}>{t('noMatch.everywhere')}</Button>}
            <Button variant="default" onClick={onClear}>
              {t('noMatch.clear')}
            </Button>
          </Group>
        }
      >
        {t('noMatch.detail')}
      </EmptyState>
    );
  }
  if (policy?.returnsEnabled === false && (tab === 'all' || tab === 'to_review')) {
    return (
      <EmptyState
        title={t('off.title')}
        action={
          <Button mt="sm" loading={submission.isPending} onClick={() => save({ returnsEnabled: true })}>
            {t('off.action')}
          </Button>
        }
      >
        {t('off.detail')}
      </EmptyState>
    );
  }
  return <EmptyState title={t(`${tab}.title`)}>{t(`${tab}.detail`)}</EmptyState>;
}
