import { Anchor, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useId } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../api.js';
import type { DialogName } from './dialogs/index.js';
import type { Order } from './order.js';
import type { RefundKind } from './refund/address.js';

type Action = Schemas['OrderActionView'];
type Props = Readonly<{
  order: Order;
  onRefund: (kind: RefundKind) => void;
  onDialog: (name: DialogName) => void;
}>;

/** What each action of the API opens. */
const opens: Readonly<Record<Action['name'], { refund: RefundKind } | { dialog: DialogName }>> = {
  return_products: { refund: 'return' },
  partial_refund: { refund: 'partial' },
  standard_refund: { refund: 'standard' },
  cancel_products: { dialog: 'cancel_products' },
  add_product: { dialog: 'add_product' },
  remove_product: { dialog: 'remove_product' },
};

/** What the shop does to an order in any state; the API says so when it may not be. */
const always = ['status', 'payment', 'request'] as const satisfies readonly DialogName[];

/** The buttons of the order as the API tells them, each that may not be pressed with its reason. */
export function ActionBar({ order, onRefund, onDialog }: Props) {
  const t = useTranslations('order.actions');
  const id = useId();
  const open = ({ name }: Action) => {
    const what = opens[name];
    if ('refund' in what) onRefund(what.refund);
    else onDialog(what.dialog);
  };
  const hindered = order.actions.filter(({ enabled }) => !enabled);
  return (
    <Paper withBorder p="md" component="section" aria-label={t('label')}>
      <Stack gap="sm">
        <Group gap="sm">
          {order.actions.map((action) =>
            action.enabled ? (
              <Button key={action.name} onClick={() => open(action)}>
                {t(action.name)}
              </Button>
            ) : (
              <Button
                key={action.name}
                aria-disabled
                data-disabled
                aria-describedby={`${id}-${action.name}`}
                onClick={(event) => event.preventDefault()}
              >
                {t(action.name)}
              </Button>
            ),
          )}
          {always.map((name) => (
            <Button key={name} variant="default" onClick={() => onDialog(name)}>
              {t(name)}
            </Button>
          ))}
        </Group>
        {hindered.map((action) => (
          <Hindrance key={action.name} id={`${id}-${action.name}`} action={action} />
        ))}
      </Stack>
    </Paper>
  );
}

/** Why an action may not be done now, and the open returns that hold the units. */
function Hindrance({ id, action }: Readonly<{ id: string; action: Action }>) {
  const t = useTranslations('order');
  return (
    <Text id={id} size="sm" c="dimmed">
      <b>{t(`actions.${action.name}`)}</b>
      {t('reasons.colon')}
      {action.reason && t(`reasons.${action.reason}`)}
      {action.openReturns?.map((number) => (
        <span key={number}>
          {' '}
          <Anchor component={Link} to={`/returns/${number}`} underline="always">
            {number}
          </Anchor>
        </span>
      ))}
    </Text>
  );
}
