import { Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { type RefObject, useState } from 'react';
import { useTranslations } from 'use-intl';
import { CONDITIONS, type Condition, type Counts, type Line, type Scan, scan } from './counting.js';
import { useScansAnywhere } from './scans-anywhere.js';

type Props = Readonly<{
  ref: RefObject<HTMLInputElement | null>;
  lines: readonly Line[];
  counts: Counts;
  onCounted: (counts: Counts) => void;
  /** Somebody has just asked for it. */
  autoFocus: boolean;
}>;

/** Where a barcode scanner types: each SKU with Enter counts one unit, and says so aloud. */
export function ScanField({ ref, lines, counts, onCounted, autoFocus }: Props) {
  const t = useTranslations('oneReturn');
  const [condition, setCondition] = useState<Condition>('as_new');
  const [last, setLast] = useState<Readonly<{ turn: number; scan: Scan }>>();
  useScansAnywhere(ref);

  const read = (text: string) => {
    const done = scan(lines, counts, text, condition);
    setLast((before) => ({ turn: (before?.turn ?? 0) + 1, scan: done }));
    if (done.result === 'counted') onCounted(done.counts);
  };
  const words = (done: Scan): string => {
    switch (done.result) {
      case 'counted':
        return t('receive.counted', {
          name: done.line.name,
          counted: done.counted,
          awaited: done.line.awaited,
          condition: t(`condition.${condition}`),
        });
      case 'full':
        return t('receive.full', { name: done.line.name, awaited: done.line.awaited });
      case 'unknown':
        return t('receive.unknown', { sku: done.sku });
    }
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const { value } = ref.current!;
        if (value.trim()) read(value);
        ref.current!.value = '';
      }}
    >
      <Group align="end">
        <TextInput
          ref={ref}
          flex={1}
          miw={200}
          label={t('receive.scan')}
          description={t('receive.scanHint')}
          autoFocus={autoFocus}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="next"
        />
        <NativeSelect
          label={t('receive.scanAs')}
          value={condition}
          data={CONDITIONS.map((value) => ({ value, label: t(`condition.${value}`) }))}
          onChange={(event) => {
            setCondition(event.currentTarget.value as Condition);
            ref.current?.focus();
          }}
        />
      </Group>
      <Text
        role="status"
        mt="xs"
        mih="1.5em"
        fw={500}
        c={last && last.scan.result !== 'counted' ? 'var(--mantine-color-error)' : undefined}
      >
        {last && <span key={last.turn}>{words(last.scan)}</span>}
      </Text>
    </form>
  );
}
