import { Kbd, Modal, Stack, Switch, Table } from '@mantine/core';
import { useTranslations } from 'use-intl';

const KEYS = [
  ['/', 'search'],
  ['j', 'next'],
  ['k', 'previous'],
  ['x', 'select'],
  ['enterKey', 'enter'],
  ['a', 'accept'],
  ['d', 'deny'],
  ['r', 'receive'],
  ['?', 'help'],
] as const;

type Props = Readonly<{
  opened: boolean;
  onClose: () => void;
  enabled: boolean;
  onEnable: (enabled: boolean) => void;
}>;

/** Every key and what it does, and the switch that turns them off. */
export function KeysDialog({ opened, onClose, enabled, onEnable }: Props) {
  const t = useTranslations('returns.keys');
  const close = useTranslations('web')('close');
  return (
    <Modal opened={opened} onClose={onClose} title={t('title')} closeButtonProps={{ 'aria-label': close }}>
      <Stack>
        <Switch
          checked={enabled}
          onChange={(event) => onEnable(event.currentTarget.checked)}
          label={t('enabled')}
          description={t('enabledDetail')}
        />
        <Table opacity={enabled ? 1 : 0.75}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={90}>{t('key')}</Table.Th>
              <Table.Th>{t('does')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {KEYS.map(([key, does]) => (
              <Table.Tr key={key}>
                <Table.Td>
                  <Kbd>{key === 'enterKey' ? t(key) : key}</Kbd>
                </Table.Td>
                <Table.Td>{t(does)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Stack>
    </Modal>
  );
}
