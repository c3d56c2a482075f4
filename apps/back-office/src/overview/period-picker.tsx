import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { SPANS, type Span } from './period.js';

type Days = Readonly<{ from: string; to: string }>;
type Props = Readonly<{
  span: Span;
  /** The days shown now: own dates begin with them. */
  shown: Days;
  /** What the address shall say of the period, and nothing else. */
  onChange: (address: Readonly<Record<string, string>>) => void;
}>;

/** Which days are looked at: some weeks up to today, or any. */
export function PeriodPicker({ span, shown, onChange }: Props) {
  const t = useTranslations('overview.period');
  return (
    <Group align="end" gap="md">
      <NativeSelect
        label={t('label')}
        value={span}
        data={[...SPANS, 'own' as const].map((value) => ({ value, label: t(value) }))}
        onChange={({ currentTarget: { value } }) => onChange(value === 'own' ? shown : { weeks: value })}
      />
      {span === 'own' && (
        <form
          key={`${shown.from} ${shown.to}`}
          onSubmit={(event) => {
            event.preventDefault();
            const typed = new FormData(event.currentTarget);
            onChange({ from: String(typed.get('from')), to: String(typed.get('to')) });
          }}
        >
          <Group align="end" gap="xs">
            <TextInput type="date" name="from" label={t('from')} defaultValue={shown.from} required />
            <TextInput type="date" name="to" label={t('to')} defaultValue={shown.to} required />
            <Button type="submit" variant="default">
              {t('show')}
            </Button>
          </Group>
        </form>
      )}
    </Group>
  );
}
