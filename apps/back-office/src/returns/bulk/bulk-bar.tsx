import { Button, Group, Kbd, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Selection } from '../use-selection.js';
import { BULK_ACTIONS, BULK_MAX, type BulkAction } from './actions.js';

type Props = Readonly<{ selection: Selection; keys: boolean; onChoose: (action: BulkAction) => void }>;

/** What can be done with the selected returns. */
export function BulkBar({ selection: { selected, clear }, keys, onChoose }: Props) {
  const t = useTranslations('returns');
  const isTooMany = selected.length > BULK_MAX;
  return (
    <Group role="group" aria-label={t('bulk.label')} gap="xs">
      <Text size="sm" fw={600}>
        {t('select.count', { count: selected.length })}
      </Text>
      {isTooMany && (
        <Text size="sm" c="red">
          {t('select.tooMany', { max: String(BULK_MAX) })}
        </Text>
      )}
      {BULK_ACTIONS.map((action) => (
        <Button
          key={action.name}
          size="xs"
          variant={action.name === 'accept' ? 'filled' : 'default'}
          disabled={isTooMany}
          onClick={() => onChoose(action)}
          aria-keyshortcuts={keys ? action.key : undefined}
          rightSection={
            keys && (
              <Kbd aria-hidden size="xs" visibleFrom="sm">
                {action.key}
              </Kbd>
            )
          }
        >
          {t(`bulk.${action.name}.name`)}
        </Button>
      ))}
      <Button size="xs" variant="subtle" onClick={clear}>
        {t('select.clear')}
      </Button>
    </Group>
  );
}
