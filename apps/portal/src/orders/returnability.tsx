import { useInstant } from '@retours/web';
import { Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../api.js';

type Props = Readonly<{ returnability: Schemas['ReturnabilityView'] }>;

/** Until when an order may be returned, or every reason why not. */
export function Returnability({ returnability: { allowed, deadline, reasons } }: Props) {
  const t = useTranslations('orders');
  const instant = useInstant();
  const date = deadline ? instant(deadline) : '';
  if (allowed) {
    return (
      <Text size="sm" c="var(--mantine-color-anchor)" fw={600}>
        {deadline ? t('returnable.until', { date }) : t('returnable.always')}
      </Text>
    );
  }
  return (
    <div>
      {reasons.map((reason) => (
        <Text key={reason} size="sm" c="dimmed">
          {t(`reasons.${reason}`, { date })}
        </Text>
      ))}
    </div>
  );
}
