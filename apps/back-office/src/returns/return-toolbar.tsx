import { FileButton } from '@retours/web';
import { Checkbox, Group, NativeSelect } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { api } from '../api.js';
import type { ReturnsQuery, Sort } from './address.js';
import type { BulkAction } from './bulk/actions.js';
import { BulkBar } from './bulk/bulk-bar.js';
import type { Selection } from './use-selection.js';

type Props = Readonly<{
  selection: Selection;
  sort: Sort;
  query: ReturnsQuery;
  keys: boolean;
  isEmpty: boolean;
  onSort: (sort: Sort) => void;
  onChoose: (action: BulkAction) => void;
}>;

const SORTS: readonly Sort[] = ['newest', 'oldest'];

/** Above the rows: their order and their file, and what to do with those selected; it keeps its height. */
export function ReturnToolbar({ selection, sort, query, keys, isEmpty, onSort, onChoose }: Props) {
  const t = useTranslations('returns');
  const parts = useTranslations('parts');
  return (
    <Group className="returns-toolbar" justify="space-between" gap="xs" my="xs">
      <Group gap="sm">
        {!isEmpty && (
          <Checkbox
            className="returns-select-all"
            label={t('select.all')}
            checked={selection.all}
            indeterminate={selection.some}
            onChange={selection.toggleAll}
          />
        )}
        {selection.selected.length > 0 && <BulkBar selection={selection} keys={keys} onChoose={onChoose} />}
      </Group>
      <Group gap="xs">
        <NativeSelect
          size="xs"
          aria-label={t('sort.label')}
          value={sort}
          data={SORTS.map((value) => ({ value, label: t(`sort.${value}`) }))}
          onChange={(event) => onSort(SORTS.find((known) => known === event.currentTarget.value) ?? sort)}
        />
        <FileButton size="xs" read={() => api.GET('/v1/returns.csv', { params: { query }, parseAs: 'blob' })}>
          {parts('csv')}
        </FileButton>
      </Group>
    </Group>
  );
}
