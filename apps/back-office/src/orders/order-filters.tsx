import { useLanguage } from '@retours/web';
import { Group, NativeSelect, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../api.js';

type Props = Readonly<{
  q: string | undefined;
  status: string | undefined;
  statuses: readonly Schemas['OrderStatusView'][];
  /** The changed filters; an empty one is taken out of the address. */
  onChange: (changed: Readonly<Record<string, string>>) => void;
}>;

/** What is looked for: a text, sent with Enter, and a status. */
export function OrderFilters({ q = '', status = '', statuses, onChange }: Props) {
  const t = useTranslations('orders');
  const { language } = useLanguage();
  const all = { value: '', label: t('anyStatus') };
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onChange({ q: String(new FormData(event.currentTarget).get('q') ?? '').trim() });
      }}
    >
      <Group align="end" mb="lg">
        <TextInput
          type="search"
          name="q"
          label={t('search')}
          placeholder={t('searchHint')}
          defaultValue={q}
          flex={1}
          miw={240}
        />
        <NativeSelect
          label={t('status')}
          value={status}
          data={[all, ...statuses.map(({ code, names }) => ({ value: code, label: names[language] }))]}
          onChange={(event) => onChange({ status: event.currentTarget.value })}
        />
      </Group>
    </form>
  );
}
