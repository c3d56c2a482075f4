import { Stack } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { ActionBar } from './action-bar.js';
import { CreditSlips } from './credit-slips.js';
import { type DialogName, dialogs } from './dialogs/index.js';
import { MoveOn } from './move-on.js';
import type { Order } from './order.js';
import { OrderHead } from './order-head.js';
import { Payments } from './payments.js';
import { Products } from './products.js';
import { refundAddress, refundAsked } from './refund/address.js';
import { RefundDone } from './refund/refund-done.js';
import { RefundForm } from './refund/refund-form.js';
import { Refunds } from './refunds.js';
import { Returns } from './returns.js';
import { Told } from './told.js';
import { Vouchers } from './vouchers.js';

/** What was just done; `settled` when it may have been the last open part. */
type Done = Readonly<{ id: number; text: ReactNode; settled?: boolean }>;

/** An order with its buttons; the refund form stands in the address, a dialog over the page. */
export function OrderDesk({ order }: Readonly<{ order: Order }>) {
  const t = useTranslations('order');
  const [query, setQuery] = useSearchParams();
  const [dialog, setDialog] = useState<DialogName>();
  const [done, setDone] = useState<Done>();
  const asked = refundAsked(query);
  const tell = (text: ReactNode, settled = false) =>
    setDone((before) => ({ id: (before?.id ?? 0) + 1, text, settled }));
  const closeForm = () => setQuery({}, { replace: true, preventScrollReset: true });
  const openForm = (...form: Parameters<typeof refundAddress>) => {
    setDone(undefined);
    setQuery(refundAddress(...form), { preventScrollReset: true });
  };
  const Dialog = dialog && dialogs[dialog];
  return (
    <Stack gap="xl">
      <OrderHead order={order} />
      <ActionBar order={order} onRefund={openForm} onDialog={setDialog} />
      {done && (
        <Told key={done.id} onClose={() => setDone(undefined)}>
          {done.text}
          {done.settled && <MoveOn order={order} onMoved={() => tell(t('done.status'))} />}
        </Told>
      )}
      <Products order={order} />
      {asked && (
        <RefundForm
          key={`${asked.kind} ${asked.returnNumber}`}
          order={order}
          {...asked}
          onReturn={(number) => openForm(asked.kind, number)}
          onClose={closeForm}
          onDone={(refund) => {
            closeForm();
            tell(<RefundDone refund={refund} />);
          }}
        />
      )}
      <Payments order={order} />
      <Refunds
        order={order}
        onDone={(action, amount) => tell(t(`done.${action}`, { amount }), action === 'settle')}
      />
      <Returns order={order} />
      <CreditSlips order={order} />
      <Vouchers order={order} />
      {Dialog && <Dialog order={order} onClose={() => setDialog(undefined)} onDone={tell} />}
    </Stack>
  );
}
