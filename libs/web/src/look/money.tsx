import { Text, type TextProps } from '@mantine/core';
import { useMoney } from '../language/wordings.js';

type Props = TextProps & Readonly<{ amount: string; currency: string }>;

/** An amount, its figures under each other in a column. */
export function Money({ amount, currency, ...look }: Props) {
  const money = useMoney();
  return (
    <Text span inherit {...look} className="figures">
      {money(amount, currency)}
    </Text>
  );
}
