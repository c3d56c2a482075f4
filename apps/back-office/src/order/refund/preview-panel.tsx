import { FailureAlert, Refusal, useMoney } from '@retours/web';
import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Order } from '../order.js';
import { usePaymentName } from '../words.js';
import type { Preview } from './preview-query.js';
import { PreviewTables } from './preview-tables.js';

type Props = Readonly<{
  order: Order;
  preview: Preview | undefined;
  failure: Error | null;
  /** A newer one is being worked out. */
  counting: boolean;
  again: () => void;
  /** Puts the most the API allows into the form; nothing where there is no such thing. */
  onMaximum: (() => void) | undefined;
}>;

/** What the refund comes to, as the API works it out, or why it may not be. */
export function PreviewPanel({ order, preview, failure, counting, again, onMaximum }: Props) {
  const t = useTranslations('order.preview');
  return (
    <Paper withBorder p="md" component="section" aria-label={t('title')} aria-busy={counting}>
      <Stack gap="sm">
        <Title order={3}>{t('title')}</Title>
        <div aria-live="polite">
          {preview && <Sum order={order} preview={preview} />}
          {!preview && !failure && <Text c="dimmed">{t(counting ? 'counting' : 'hint')}</Text>}
        </div>
        {preview && <PreviewTables preview={preview} />}
        <FailureAlert failure={failure} again={again} />
        {failure instanceof Refusal && onMaximum && (
          <Maximum max={failure.data.max} currency={order.currency} onUse={onMaximum} />
        )}
      </Stack>
    </Paper>
  );
}

/** Where the money goes: what matters most. */
function Sum({ order, preview }: Readonly<{ order: Order; preview: Preview }>) {
  const t = useTranslations('order.preview');
  const nameOf = usePaymentName();
  const money = useMoney();
  const { voucher, moneyBack, notCollected, paymentRefunds, currency } = preview;
  const paymentOf = (id: string) => order.payments.find((payment) => payment.id === id);
  const parts = paymentRefunds.flatMap(({ paymentId, amount }) => {
    const payment = paymentOf(paymentId);
    return payment ? [{ name: t('perPayment', { payment: nameOf(payment) }), amount }] : [];
  });
  const rows = [
    voucher ? { name: t('voucher'), amount: voucher.amount } : { name: t('moneyBack'), amount: moneyBack },
    ...parts,
    { name: t('notCollected'), amount: notCollected },
  ];
  return (
    <Stack component="dl" gap={4} m={0}>
      {rows.map(({ name, amount }, index) => (
        <Group key={name} justify="space-between" wrap="nowrap" fw={index === 0 ? 700 : undefined}>
          <Text component="dt" inherit size={index === 0 ? 'lg' : 'sm'}>
            {name}
          </Text>
          <Text component="dd" inherit m={0} size={index === 0 ? 'lg' : 'sm'} className="figures">
            {money(amount, currency)}
          </Text>
        </Group>
      ))}
    </Stack>
  );
}

function Maximum({ max, currency, onUse }: Readonly<{ max: unknown; currency: string; onUse: () => void }>) {
  const t = useTranslations('order.preview');
  const money = useMoney();
  const text = typeof max === 'string' ? money(max, currency) : String(max);
  return (
    <Button variant="default" onClick={onUse}>
      {t('maximum', { max: text })}
    </Button>
  );
}
