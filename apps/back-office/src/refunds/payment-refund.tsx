import { DateTime, useMay, useMoney } from '@retours/web';
import { Button, Group, List, Paper, Stack, Text } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { usePlainReason } from './reasons.js';
import { DecisionDialog } from './decision-dialog.js';
import { PartNews } from './part-news.js';
import { RefundStatusBadge } from './refund-status-badge.js';
import type { Part, PartAction } from './words.js';

type Props = Readonly<{
  part: Part;
  currency: string;
  /** The payment it goes back over, as the page names it. */
  payment: string;
  /** Something was done about it. */
  onDone?: (action: PartAction, amount: string) => void;
}>;

/** Money on its way back over one payment: what was tried, and what can be decided. */
export function PaymentRefund({ part, currency, payment, onDone }: Props) {
  const t = useTranslations('refunds');
  const mayWrite = useMay()('refunds:write');
  const reasonOf = usePlainReason();
  const [dialog, setDialog] = useState<PartAction>();
  const [told, setTold] = useState(false);
  const region = useId();
  const amount = useMoney()(part.amount, currency);
  const actions = mayWrite ? part.actions : [];
  return (
    <Paper withBorder p="sm">
      <Stack gap="xs">
        <Group justify="space-between">
          <Group gap="sm">
            <Text fw={600}>{amount}</Text>
            <Text>{payment}</Text>
            <RefundStatusBadge status={part.status} />
          </Group>
          <Group gap="xs">
            {actions.map((action) => (
              <Button
                key={action}
                size="xs"
                variant={action === actions[0] ? 'filled' : 'default'}
                aria-label={t('actionOn', { action: t(`actions.${action}`), amount })}
                onClick={() => setDialog(action)}
              >
                {t(`actions.${action}`)}
              </Button>
            ))}
          </Group>
        </Group>
        {part.reason && <Text size="sm">{reasonOf(part.reason)}</Text>}
        {part.settlement && (
          <Text size="sm" c="dimmed">
            {t('settledWith', { reference: part.settlement.reference, by: part.settlement.by })}{' '}
            <DateTime at={part.settlement.settledAt} />
            {part.settlement.note && ` · ${part.settlement.note}`}
          </Text>
        )}
        {part.reviews.map(({ at, by, decision, reason }) => (
          <Text key={at} size="sm" c="dimmed">
            <DateTime at={at} precision="minute" /> · {by} · {t(`choices.${decision}.label`)} · {reason}
          </Text>
        ))}
        <div>
          <Button
            size="compact-sm"
            variant="subtle"
            aria-expanded={told}
            aria-controls={region}
            onClick={() => setTold(!told)}
          >
            {t(told ? 'hideHistory' : 'showHistory', { count: part.attempts.length })}
          </Button>
          <div id={region} hidden={!told}>
            {told && (
              <Stack gap="xs" mt="xs">
                {part.attempts.length === 0 && <Text size="sm">{t('noAttempt')}</Text>}
                <List size="sm" type="ordered">
                  {part.attempts.map(({ number, startedAt, outcome, detail }) => (
                    <List.Item key={number}>
                      <DateTime at={startedAt} precision="minute" /> · {outcome}
                      {detail && ` · ${detail}`}
                    </List.Item>
                  ))}
                </List>
                <PartNews id={part.id} />
              </Stack>
            )}
          </div>
        </div>
      </Stack>
      {dialog && (
        <DecisionDialog
          action={dialog}
          part={part}
          amount={amount}
          onDone={() => onDone?.(dialog, amount)}
          onClose={() => setDialog(undefined)}
        />
      )}
    </Paper>
  );
}
