import { Group, NativeSelect, TextInput } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { DayInput } from './day-input.js';

type Choice = Readonly<{ value: string; label: string }>;

/** A filter of a list, as it stands in the address; the first choice is none. */
export type Filter = Readonly<{ name: string; label: string; hint?: string }> &
  (Readonly<{ kind: 'text' | 'day' }> | Readonly<{ kind: 'choice'; choices: readonly Choice[] }>);

/** The filters in the address of the page, and how to change them; an empty one is taken out. */
export function useFilters() {
  const [params, setParams] = useSearchParams();
  return {
    of: (name: string): string | undefined => params.get(name) || undefined,
    change: (changed: Readonly<Record<string, string>>) =>
      setParams(
        Object.entries({ ...Object.fromEntries(params), ...changed }).filter(([, value]) => value !== ''),
        { replace: true },
      ),
  };
}

/** The instant a day begins here, or ends; undefined without a day. */
function instantOf(day: string | undefined, end = false): string | undefined {
  const start = new Date(`${day}T00:00`);
  if (Number.isNaN(start.getTime())) return undefined;
  if (end) start.setHours(23, 59, 59, 999);
  return start.toISOString();
}

/** The instants between which a list is asked for: both days are whole. */
export const daysOf = ({ of }: Pick<ReturnType<typeof useFilters>, 'of'>) => ({
  from: instantOf(of('from')),
  to: instantOf(of('to'), true),
});

/** The two filters of a list by day. */
export function useDayFilters(): readonly Filter[] {
  const t = useTranslations('parts');
  return [
    { name: 'from', label: t('from'), kind: 'day' },
    { name: 'to', label: t('to'), kind: 'day' },
  ];
}

/** What is looked for: a text is sent with Enter or on leaving it, a day when its writer pauses, a choice at once. */
export function Filters({ filters }: Readonly<{ filters: readonly Filter[] }>) {
  const { of, change } = useFilters();
  return (
    <form role="search" onSubmit={(event) => event.preventDefault()}>
      <Group align="end" mb="lg">
        {filters.map((filter) =>
          filter.kind === 'choice' ? (
            <NativeSelect
              key={filter.name}
              label={filter.label}
              value={of(filter.name) ?? ''}
              data={[...filter.choices]}
              onChange={({ currentTarget }) => change({ [filter.name]: currentTarget.value })}
            />
          ) : filter.kind === 'day' ? (
            <DayInput
              key={filter.name}
              label={filter.label}
              value={of(filter.name) ?? ''}
              onWritten={(day) => change({ [filter.name]: day })}
            />
          ) : (
            <TextInput
              key={`${filter.name} ${of(filter.name)}`}
              type="search"
              label={filter.label}
              placeholder={filter.hint}
              defaultValue={of(filter.name) ?? ''}
              flex={1}
              miw={220}
              onBlur={({ currentTarget }) => change({ [filter.name]: currentTarget.value.trim() })}
              onKeyDown={({ key, currentTarget }) => {
                if (key === 'Enter') change({ [filter.name]: currentTarget.value.trim() });
              }}
            />
          ),
        )}
      </Group>
    </form>
  );
}
