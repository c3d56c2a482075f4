import { NumberInput, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { CONDITIONS, counted, type Counts, type Line, unitsOf, withUnits } from './counting.js';

type Props = Readonly<{
  line: Line;
  counts: Counts;
  onCounted: (counts: Counts) => void;
  note: string;
  onNote: (note: string) => void;
}>;

/** How many units of a line came in each condition, to be set by hand; and a note, once there are any. */
export function LineCount({ line, counts, onCounted, note, onNote }: Props) {
  const t = useTranslations('oneReturn');
  const units = unitsOf(counts, line.lineId);
  return (
    <fieldset className="line-count">
      <Text component="legend" fw={500}>
        {line.name}{' '}
        <Text span size="sm" c="dimmed">
          {line.sku} · {t('receive.awaited', { count: line.awaited })}
        </Text>
      </Text>
      <SimpleGrid cols={{ base: 2, xs: 4 }} spacing="sm">
        {CONDITIONS.map((condition) => (
          <NumberInput
            key={condition}
            label={t(`condition.${condition}`)}
            min={0}
            allowDecimal={false}
            allowNegative={false}
            value={units[condition]}
            onChange={(value) => onCounted(withUnits(counts, line.lineId, condition, Number(value)))}
          />
        ))}
      </SimpleGrid>
      {counted(counts, line.lineId) > 0 && (
        <TextInput
          mt="xs"
          label={t('receive.note', { name: line.name })}
          value={note}
          onChange={(event) => onNote(event.currentTarget.value)}
        />
      )}
    </fieldset>
  );
}
