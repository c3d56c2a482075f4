import { DateTime } from '@retours/web';
import { Text, Title } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../api.js';
import styles from './return.module.css';

/** What happened to a return, when, by whom, and what the shop wrote about it. */
export function History({ entries }: Readonly<{ entries: readonly Schemas['NamedHistoryView'][] }>) {
  const t = useTranslations('return');
  return (
    <section>
      <Title order={2} mb="xs">
        {t('history')}
      </Title>
      <ol className="plain">
        {entries.toReversed().map(({ id, at, byKind, to, status, note }) => (
          <li key={id} className={styles.entry}>
            <Text fw={600}>{status?.name ?? to}</Text>
            <Text size="sm" c="dimmed">
              <DateTime at={at} precision="minute" /> · {t('by', { who: byKind })}
            </Text>
            {note && (
              <Text mt={4} className={styles.written}>
                {note}
              </Text>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
