import { EmptyState } from '@retours/web';
import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';

type Props = Readonly<{ filtered: boolean; onClear: () => void }>;

/** No order at all, or none that matches. */
export function NoOrders({ filtered, onClear }: Props) {
  const t = useTranslations('orders');
  if (!filtered) return <EmptyState title={t('none.title')}>{t('none.detail')}</EmptyState>;
  return (
    <EmptyState
      title={t('noMatch.title')}
      action={
        <Button variant="default" mt="sm" onClick={onClear}>
          {t('noMatch.clear')}
        </Button>
      }
    >
      {t('noMatch.detail')}
    </EmptyState>
  );
}
