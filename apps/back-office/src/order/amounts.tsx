import { Money, useMoney } from '@retours/web';
import { Text } from '@mantine/core';
import { useTranslations } from 'use-intl';

type Props = Readonly<{ incl: string; excl: string; currency: string }>;

/** An amount with tax, and the same without in small. */
export function Amounts({ incl, excl, currency }: Props) {
  const t = useTranslations('order.products');
  const money = useMoney();
  return (
    <>
      <Money amount={incl} currency={currency} />{' '}
      <Text size="xs" c="dimmed" span className="figures">
        {t('exclTax', { amount: money(excl, currency) })}
      </Text>
    </>
  );
}
