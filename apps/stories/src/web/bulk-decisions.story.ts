import { aReturn, aShop, noSeriousFaults, openBackOffice, said, story, type Shop } from './given/index.js';

const WORDS = {
  fr: {
    all: 'Sélectionner tout ce qui est affiché',
    select: 'Sélectionner',
    count: (count: number) => `${count} retours sélectionnés`,
    accept: {
      name: 'Accepter',
      eligible: '2 seront acceptés',
      confirm: 'Accepter 2 retours',
      done: '2 retours acceptés',
    },
    receive: {
      name: 'Recevoir',
      eligible: '3 seront reçus',
      confirm: 'Recevoir 3 paquets',
      done: '3 paquets reçus',
    },
    deny: {
      name: 'Refuser',
      eligible: '1 sera refusé',
      confirm: 'Refuser 1 retour',
      done: '1 retour refusé',
    },
    there: '1 y est déjà',
    skipped: '1 reste tel quel',
    left: '1 est resté tel quel',
    reason: 'Cet état ne peut pas suivre',
    note: 'Message aux clients',
    close: 'Fermer',
    reviewed: 'Tout est examiné',
  },
  en: {
    all: 'Select all shown',
    select: 'Select',
    count: (count: number) => `${count} returns selected`,
    accept: {
      name: 'Accept',
      eligible: '2 will be accepted',
      confirm: 'Accept 2 returns',
      done: '2 returns accepted',
    },
    receive: {
      name: 'Receive',
      eligible: '3 will be received',
      confirm: 'Receive 3 packages',
      done: '3 packages received',
    },
    deny: { name: 'Deny', eligible: '1 will be denied', confirm: 'Deny 1 return', done: '1 return denied' },
    there: '1 stands there already',
    skipped: '1 is left alone',
    left: '1 was left alone',
    reason: 'This status cannot follow',
    note: 'Message to the customers',
    close: 'Close',
    reviewed: 'All reviewed',
  },
} as const;

type Return = Readonly<{
  status: { kind: string };
  lines: readonly { received: number }[];
  history: readonly { note: string | null }[];
}>;

describe('A merchant with several returns', () => {
  const returnAsItIs = async (shop: Shop, number: string) =>
    (await shop.merchant.get<Return>(`/v1/returns/${number}`)).body;

  story(
    'accepts and receives them at once, and sees before which are left alone and why',
    async (way, open) => {
      const words = WORDS[way.language];
      const shop = await aShop();
      const accepted = [await aReturn(shop), await aReturn(shop)];
      const before = await aReturn(shop, 'waiting_for_package');
      const denied = await aReturn(shop, 'return_denied');
      const { page, hand: at } = await open(openBackOffice(shop, { ...way, path: '/returns?tab=all' }));
      const table = page.getByRole('table');
      const bar = page.getByRole('group', { name: /sélectionnés$|selected returns/ });
      const dialog = page.getByRole('dialog');

      await at.press(table.getByRole('checkbox', { name: words.all }));
      await bar.getByText(words.count(4)).waitFor();
      await at.press(bar.getByRole('button', { name: words.accept.name }));
      await dialog.getByText(words.accept.eligible).waitFor();
      await dialog.getByText(words.there).waitFor();
      const skipped = dialog.getByRole('group', { name: words.skipped }).getByRole('listitem');
      expect(await skipped.allInnerTexts()).toEqual([expect.stringContaining(`${denied} ${words.reason}`)]);
      await noSeriousFaults(page);
      // Nothing is done yet.
      expect(await returnAsItIs(shop, accepted[0])).toMatchObject({
        status: { kind: 'waiting_for_confirmation' },
      });
      await at.press(dialog.getByRole('button', { name: words.accept.confirm }));
      await dialog.getByText(words.accept.done).waitFor();
      await dialog.getByText(words.left).waitFor();
      await noSeriousFaults(page);
      await at.press(dialog.getByRole('button', { name: words.close }).last());
      await bar.waitFor({ state: 'detached' });

      for (const number of [...accepted, before, denied])
        await at.press(table.getByRole('checkbox', { name: `${words.select} ${number}` }));
      await at.press(bar.getByRole('button', { name: words.receive.name }));
      await dialog.getByText(words.receive.eligible).waitFor();
      await at.press(dialog.getByRole('button', { name: words.receive.confirm }));
      await dialog.getByText(words.receive.done).waitFor();
      for (const number of [...accepted, before])
        expect(await returnAsItIs(shop, number)).toMatchObject({
          status: { kind: 'package_received' },
          lines: [{ received: 2 }],
        });
      expect(await returnAsItIs(shop, denied)).toMatchObject({ status: { kind: 'return_denied' } });
    },
  );

  story(
    'denies them with a message to their customers, and has nothing left to review',
    async (way, open) => {
      const words = WORDS[way.language];
      const shop = await aShop();
      const number = await aReturn(shop);
      const { page, hand: at } = await open(openBackOffice(shop, { ...way, path: '/returns' }));
      const dialog = page.getByRole('dialog');
      await at.press(page.getByRole('checkbox', { name: `${words.select} ${number}` }));
      await at.press(page.getByRole('button', { name: words.deny.name }));
      await dialog.getByText(words.deny.eligible).waitFor();
      await at.write(dialog.getByLabel(words.note), 'It was worn');
      await at.press(dialog.getByRole('button', { name: words.deny.confirm }));
      await dialog.getByText(words.deny.done).waitFor();
      await at.press(dialog.getByRole('button', { name: words.close }).last());
      await page.getByText(said(words.reviewed)).waitFor();
      await noSeriousFaults(page);
      const { status, history } = await returnAsItIs(shop, number);
      expect(status).toMatchObject({ kind: 'return_denied' });
      expect(history.at(-1)).toMatchObject({ note: 'It was worn' });
    },
  );
});
