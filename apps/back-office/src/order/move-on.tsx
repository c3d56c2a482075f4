import { FailureAlert, useLanguage } from '@retours/web';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useStatusChange } from './dialogs/change-status.js';
import { type Order, useOrderChanged, useOrderStatuses } from './order.js';

/** The status of an order whose money went back, as the shop is given it. */
const REFUNDED = 'refunded';

/** Offers to move an order to *Refunded* once the last open part of its refunds is settled. */
export function MoveOn({ order, onMoved }: Readonly<{ order: Order; onMoved: () => void }>) {
  const t = useTranslations('order.done');
  const { language } = useLanguage();
  const changed = useOrderChanged();
  const refunded = useOrderStatuses().find(({ code }) => code === REFUNDED);
  const change = useStatusChange(order.reference, async () => {
    await changed();
    onMoved();
  });
  const open = order.refunds.some(({ status }) => status !== 'succeeded');
  if (open || !refunded || order.status === REFUNDED) return null;
  const status = refunded.names[language];
  return (
    <Stack gap="xs" mt="xs">
      <Text size="sm">{t('allPaid', { status })}</Text>
      <Group>
        <Button size="xs" loading={change.isPending} onClick={() => change.submit({ status: REFUNDED })}>
          {t('moveOn', { status })}
        </Button>
      </Group>
      <FailureAlert failure={change.failure} again={change.again} />
    </Stack>
  );
}
