import { ConfirmDialog, useMoney } from '@retours/web';
import { Button, Grid, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useEffect, useId, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Order, Refund } from '../order.js';
import { useOpener } from '../../form/use-opener.js';
import type { RefundKind } from './address.js';
import { MoreChoices } from './more-choices.js';
import { PreviewPanel } from './preview-panel.js';
import { RefundLines } from './refund-lines.js';
import { RefundOptions } from './refund-options.js';
import { RefundTexts, remarks } from './refund-texts.js';
import { useRefund } from './use-refund.js';

type Props = Readonly<{
  order: Order;
  kind: RefundKind;
  returnNumber: string | undefined;
  onReturn: (number: string | undefined) => void;
  onDone: (refund: Refund) => void;
  onClose: () => void;
}>;

/** Giving value back: what, how, and to the cent what it comes to, before anything is done. */
export function RefundForm({ order, kind, returnNumber, onReturn, onDone, onClose }: Props) {
  const t = useTranslations('order.refund');
  const heading = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const [asking, { open, close }] = useDisclosure();
  const money = useMoney();
  const { draft, change, chooseUnits, preview, isCurrent, takeMaximum, submission, submit } = useRefund(
    { order, kind, returnNumber },
    onDone,
  );
  useOpener();
  useEffect(() => title.current?.focus(), []);

  const given = preview.data;
  const amount = given && money(given.voucher?.amount ?? given.moneyBack, given.currency);
  const verb = (name: 'submit' | 'confirm.submit') => {
    if (amount === undefined) return t('submitNothing');
    return given?.voucher ? t(`${name}Voucher`, { amount }) : t(name, { amount });
  };
  const part = { order, draft, change };
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby={heading}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isCurrent) open();
        }}
      >
        <Title order={2} id={heading} ref={title} tabIndex={-1} className="page-title">
          {t(`kind.${kind}`)}
        </Title>
        <Text c="dimmed" mb="md">
          {t(`detail.${kind}`)}
        </Text>
        <Grid gap="xl">
          <Grid.Col span={{ base: 12, lg: 7 }}>
            <Stack gap="lg">
              <RefundLines {...part} onUnits={chooseUnits} onReturn={onReturn} />
              <RefundOptions {...part} />
              <RefundTexts {...part} texts={remarks} />
              <MoreChoices {...part} preview={preview.data} />
            </Stack>
          </Grid.Col>
          <Grid.Col span={{ base: 12, lg: 5 }}>
            <Stack pos="sticky" top="5rem">
              <PreviewPanel
                order={order}
                preview={preview.data}
                failure={preview.error}
                counting={preview.isFetching}
                again={() => void preview.refetch()}
                onMaximum={takeMaximum}
              />
              <Group justify="flex-end">
                <Button variant="default" onClick={onClose}>
                  {t('back')}
                </Button>
                <Button type="submit" aria-disabled={!isCurrent} data-disabled={!isCurrent || undefined}>
                  {verb('submit')}
                </Button>
              </Group>
            </Stack>
          </Grid.Col>
        </Grid>
      </form>
      <ConfirmDialog
        opened={asking}
        title={t(given?.voucher ? 'confirm.voucher' : 'confirm.title', { amount: amount ?? '' })}
        confirm={verb('confirm.submit')}
        submission={submission}
        onConfirm={submit}
        onClose={close}
      >
        {t('confirm.detail')}
      </ConfirmDialog>
    </Paper>
  );
}
