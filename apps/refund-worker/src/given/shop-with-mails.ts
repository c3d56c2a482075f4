import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import {
  Announce,
  AnnounceHandler,
  NotifySettings,
  RenderReturnSlipHandler,
  SendMail,
  SendMailHandler,
} from '@retours/application';
import {
  changeReturnStatus,
  issueRefund,
  Letterheads,
  MailTemplates,
  Notifications,
  Orders,
  Outbox,
  Papers,
  pushOrder,
  receiveGoods,
  requestReturn,
  type Move,
  type NotificationStatus,
  type OrderPush,
  type RefundRequest,
  type ReturnPolicy,
  type ReturnRequest,
} from '@retours/domain';
import { given } from '@retours/domain/given';
import { FixedClock, openMemory } from '@retours/in-memory';
import { openMail, type MailOptions } from '@retours/mail';
import { adaptersModule } from '@retours/nest-kit';
import { papersOn, typeset } from '@retours/papers';

export const FROM = 'retours@installation.example';
export const SETTINGS = {
  fromName: 'Chez Ada',
  fromAddress: 'boutique@ada.example',
  replyTo: 'aide@ada.example',
  merchantAddress: 'patronne@ada.example',
  merchantLanguage: 'fr',
} as const;
const one = [{ lineId: 'l1', quantity: 1 }];
const DELIVERED = [
  { status: 'payment_accepted', at: '2026-03-01T10:01:00.000Z' },
  { status: 'delivered', at: '2026-03-04T15:00:00.000Z' },
];

@Module({})
class Worker {}

/** A worker in memory that sends to a real mail server, and a shop whose people do things. */
export async function aShopWithMails(mailOptions: MailOptions) {
  const clock = new FixedClock();
  const store = openMemory(clock);
  const shop = 'shop-1';
  const [staff, customer] = [given.staff, given.customer].map((actor) => ({ shop, actor }));
  await store.shops.create(shop);
  const savePolicy = async (change: (policy: ReturnPolicy) => Partial<ReturnPolicy>) => {
    const { value } = await store.shops.policy(staff);
    await store.shops.savePolicy(staff, { ...value, ...change(value) });
  };
  await savePolicy(() => ({ returnsEnabled: true, returnWindowDays: 0 }));
  const mail = openMail({ from: FROM, ...mailOptions });
  const app = await NestFactory.createApplicationContext(
    {
      module: Worker,
      imports: [
        adaptersModule([
          { provide: Orders, useValue: store.orders },
          { provide: Outbox, useValue: store.outbox },
          { provide: Notifications, useValue: store.notifications },
          { provide: MailTemplates, useValue: store.mailTemplates },
          { provide: Letterheads, useValue: store.letterheads },
          { provide: Papers, useValue: papersOn(typeset) },
          { provide: NotifySettings, useValue: new NotifySettings(60, undefined, () => 1) },
          ...mail.adapters,
        ]),
        CqrsModule.forRoot(),
      ],
      providers: [AnnounceHandler, SendMailHandler, RenderReturnSlipHandler],
    },
    { logger: false },
  );
  const commands = app.get(CommandBus);
  await store.mailTemplates.saveSettings(staff, SETTINGS);
  let series = 1;
  const occasion = (by = staff.actor) => given.anOccasion({ by, ids: given.ids(series++) });
  const order = { reference: 'A-1' };
  /** Tells what has happened, and sends what is due because of it: how each ended, by the mail's id. */
  const work = async () => {
    for (const { id } of await store.dueWork.take('outbox', 1_000, 0))
      await commands.execute(new Announce(shop, [id]));
    const ends: Record<string, NotificationStatus | undefined> = {};
    for (const { id } of await store.dueWork.take('mails', 1_000, 0))
      ends[id.slice(id.indexOf('.') + 1)] = await commands.execute(new SendMail(shop, id));
    return ends;
  };
  const lastAttempt = async (name: string) => {
    const mails = [...store.memory.of(shop).notifications.keys()].filter((id) => id.endsWith(`.${name}`));
    return (await store.notifications.attempts(shop, mails.at(-1)!)).at(-1);
  };
  return {
    store,
    shop,
    staff,
    work,
    lastAttempt,
    pass: (seconds: number) => clock.advance(seconds),
    sells: (body: OrderPush = {}) =>
      store.orders.put(staff, order.reference, (existing, of) =>
        pushOrder(
          existing,
          given.anOrderPush({ statusHistory: DELIVERED, ...body }),
          { ...order, fingerprint: JSON.stringify(body) },
          of,
          occasion(),
        ),
      ),
    ask: async (request: ReturnRequest = {}) =>
      (
        await store.orders.update(customer, order, (before, of) =>
          requestReturn(
            before,
            of,
            { explanation: 'Too big', lines: one, ...request },
            occasion(customer.actor),
          ),
        )
      ).value.number,
    move: (returnNumber: string, move: Move) =>
      store.orders.update(staff, { returnNumber }, (before, of) =>
        changeReturnStatus(before, of, returnNumber, move, occasion()),
      ),
    receive: (returnNumber: string) =>
      store.orders.update(staff, { returnNumber }, (before, of) =>
        receiveGoods(before, of, returnNumber, { lines: [{ ...one[0], condition: 'as_new' }] }, occasion()),
      ),
    refund: (request: Partial<RefundRequest> = {}) =>
      store.orders.update(staff, order, (before, of) =>
        issueRefund(before, of, { kind: 'return', lines: one, ...request }, new Set(['sandbox']), occasion()),
      ),
    switchOff: (mails: Record<string, boolean>) =>
      savePolicy((policy) => ({ mails: { ...policy.mails, ...mails } })),
    close: async () => {
      await app.close();
      await mail.close();
    },
  };
}
export type MailShop = Awaited<ReturnType<typeof aShopWithMails>>;
