import { bodyOf, DateTime, usePages } from '@retours/web';
import { Code, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { api, type Schemas } from '../../api.js';
import { daysOf, Filters, useDayFilters, useFilters } from '../../parts/filters.js';
import { List } from '../../parts/list.js';
import type { Column } from '../../parts/rows.js';
import { SettingsPage } from '../settings-page.js';

type Entry = Schemas['AuditEntryView'];

/** Who did what: every row of the books that was added, changed or removed. */
export function Component() {
  const t = useTranslations('settings.audit');
  return (
    <SettingsPage name="audit">
      <Text c="dimmed" size="sm" mb="md">
        {t('detail')}
      </Text>
      <Entries />
    </SettingsPage>
  );
}

function Entries() {
  const t = useTranslations('settings.audit');
  const filters = useFilters();
  const asked = { subject: filters.of('subject'), actor: filters.of('actor'), ...daysOf(filters) };
  const entries = usePages(['audit', asked], (cursor, signal) =>
    bodyOf(api.GET('/v1/audit', { params: { query: { limit: '50', cursor, ...asked } }, signal })),
  );
  const columns: readonly Column<Entry>[] = [
    { heading: t('at'), cell: ({ at }) => <DateTime at={at} precision="minute" /> },
    {
      heading: t('by'),
      cell: ({ by, byKind }) => (
        <>
          {by}
          <Text size="xs" c="dimmed">
            {t(`kinds.${byKind}`)}
          </Text>
        </>
      ),
    },
    { heading: t('verb'), cell: ({ verb }) => t(`verbs.${verb}`) },
    {
      heading: t('what'),
      cell: ({ what, key }) => (
        <>
          {what}
          <Text size="xs" c="dimmed" className="anywhere">
            {key}
          </Text>
        </>
      ),
    },
    { heading: t('subject'), cell: ({ subject }) => subject },
    {
      heading: t('seal'),
      cell: ({ seal }) => (seal ? <Code>{seal.slice(0, 12)}</Code> : t('notSealed')),
    },
  ];
  return (
    <>
      <Filters
        filters={[
          { name: 'subject', label: t('subject'), hint: t('subjectHint'), kind: 'text' },
          { name: 'actor', label: t('by'), kind: 'text' },
          ...useDayFilters(),
        ]}
      />
      <List
        label={t('label')}
        pages={entries}
        columns={columns}
        keyOf={({ id }) => id}
        none={t('none')}
        minWidth={760}
      />
    </>
  );
}
