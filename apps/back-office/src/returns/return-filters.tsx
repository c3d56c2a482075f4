import { useLanguage } from '@retours/web';
import { Button, Collapse, Group, Kbd, NativeSelect } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Ref } from 'react';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../api.js';
import { DayInput } from '../parts/day-input.js';
import { DraftInput } from '../parts/draft-input.js';
import type { Address, Filter } from './address.js';

type Props = Readonly<{
  filters: Address['filters'];
  /** None for who may not read them. */
  statuses: readonly Schemas['ReturnStatusView'][] | null;
  searchRef: Ref<HTMLInputElement>;
  /** Whether `/` leads to the search. */
  keys: boolean;
  onChange: (changed: Readonly<Partial<Record<Filter, string>>>) => void;
  onClear: () => void;
}>;

/** What is looked for: one search at hand, the rest folded away until it is wanted. */
export function ReturnFilters({ filters, statuses, searchRef, keys, onChange, onClear }: Props) {
  const t = useTranslations('returns.filters');
  const { language } = useLanguage();
  const { q = '', status = '', order = '', customer = '', from = '', to = '' } = filters;
  const [opened, { toggle }] = useDisclosure(Boolean(order || customer || from || to));
  const any = { value: '', label: t('anyStatus') };
  return (
    <search aria-label={t('label')}>
      <Group align="end" gap="sm">
        <DraftInput
          ref={searchRef}
          type="search"
          label={t('q')}
          placeholder={t('qHint')}
          value={q}
          onWritten={(q) => onChange({ q })}
          rightSection={
            keys &&
            q === '' && (
              <Kbd aria-hidden visibleFrom="sm">
                /
              </Kbd>
            )
          }
          aria-keyshortcuts={keys ? '/' : undefined}
          flex={1}
          miw={220}
        />
        {statuses && (
          <NativeSelect
            label={t('status')}
            value={status}
            data={[any, ...statuses.map(({ code, names }) => ({ value: code, label: names[language] }))]}
            onChange={(event) => onChange({ status: event.currentTarget.value })}
          />
        )}
        <Button variant="default" onClick={toggle} aria-expanded={opened} aria-controls="more-filters">
          {t('more')}
        </Button>
        {Object.keys(filters).length > 0 && (
          <Button variant="subtle" onClick={onClear}>
            {t('clear')}
          </Button>
        )}
      </Group>
      <Collapse expanded={opened} id="more-filters">
        <Group align="end" gap="sm" pt="sm">
          <DraftInput
            label={t('order')}
            placeholder={t('orderHint')}
            value={order}
            onWritten={(order) => onChange({ order })}
          />
          <DraftInput
            label={t('customer')}
            placeholder={t('customerHint')}
            value={customer}
            onWritten={(customer) => onChange({ customer })}
          />
          <DayInput
            label={t('from')}
            value={from}
            max={to || undefined}
            onWritten={(from) => onChange({ from })}
          />
          <DayInput label={t('to')} value={to} min={from || undefined} onWritten={(to) => onChange({ to })} />
        </Group>
      </Collapse>
    </search>
  );
}
