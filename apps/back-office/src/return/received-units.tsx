import { Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { CONDITIONS } from './counting.js';
import type { Return } from './use-return.js';

type Props = Readonly<{ line: Return['lines'][number]; receipts: Return['receipts'] }>;

/** How many units of a line came in, in which condition. */
export function ReceivedUnits({ line, receipts }: Props) {
  const t = useTranslations('oneReturn.condition');
  const own = receipts.filter(({ lineId }) => lineId === line.lineId);
  if (own.length === 0) return <Text inherit>{line.received}</Text>;
  return (
    <ul className="plain">
      {CONDITIONS.map((condition) => ({
        condition,
        units: own
          .filter((receipt) => receipt.condition === condition)
          .reduce((sum, { quantity }) => sum + quantity, 0),
      }))
        .filter(({ units }) => units > 0)
        .map(({ condition, units }) => (
          <li key={condition}>
            {units} × {t(condition)}
          </li>
        ))}
    </ul>
  );
}
