import { SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { PartProps } from './parts.js';

type Written = 'chosenAmount' | 'goodwillAmount' | 'goodwillTaxRate' | 'goodwillReason' | 'reason' | 'note';
type Hint = `${'chosenAmount' | 'goodwill' | 'goodwillTaxRate' | 'reason' | 'note'}Hint`;
type Text = Readonly<{ name: Written; hint?: Hint; kind: 'amount' | 'line' | 'long' }>;

/** Amounts besides products. */
export const amounts: readonly Text[] = [
  { name: 'chosenAmount', hint: 'chosenAmountHint', kind: 'amount' },
  { name: 'goodwillAmount', hint: 'goodwillHint', kind: 'amount' },
  { name: 'goodwillReason', kind: 'line' },
  { name: 'goodwillTaxRate', hint: 'goodwillTaxRateHint', kind: 'amount' },
];

/** What is written about the refund. */
export const remarks: readonly Text[] = [
  { name: 'reason', hint: 'reasonHint', kind: 'long' },
  { name: 'note', hint: 'noteHint', kind: 'long' },
];

/** Texts of the draft, two beside each other where there is room. */
export function RefundTexts({ texts, draft, change }: PartProps & Readonly<{ texts: readonly Text[] }>) {
  const t = useTranslations('order.refund');
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} style={{ alignItems: 'end' }}>
      {texts.map(({ name, hint, kind }) => {
        const Input = kind === 'long' ? Textarea : TextInput;
        return (
          <Input
            key={name}
            label={t(name)}
            description={hint && t(hint)}
            inputMode={kind === 'amount' ? 'decimal' : undefined}
            autoComplete="off"
            value={draft[name]}
            onChange={(event) => change({ [name]: event.currentTarget.value })}
          />
        );
      })}
    </SimpleGrid>
  );
}
