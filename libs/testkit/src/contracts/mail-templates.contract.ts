import type { MailKey, MailSettings, MailWords } from '@retours/domain';
import { aShopIn, describeRules, race, times, type StoreRule, type StoreUnderTest } from './store.js';

const refunded: MailKey = { mail: 'refunded', language: 'fr' };
const words = (subject: string): MailWords => ({ subject, html: `<p>${subject}</p>`, text: subject });
const settings: MailSettings = {
  fromName: 'Chez Ada',
  fromAddress: 'boutique@ada.example',
  replyTo: 'aide@ada.example',
  merchantAddress: 'ada@ada.example',
  merchantLanguage: 'fr',
};

/** What a shop writes about its mails. */
export const mailTemplatesRules: readonly StoreRule[] = [
  {
    name: 'a new shop has no address of its own and no template, under version 0',
    async holds(store) {
      const { mailTemplates } = store;
      const { staff } = await aShopIn(store);
      expect(await mailTemplates.settings(staff)).toEqual({
        version: 0,
        value: {
          fromName: null,
          fromAddress: null,
          replyTo: null,
          merchantAddress: null,
          merchantLanguage: 'en',
        },
      });
      expect(await mailTemplates.find(staff, refunded)).toEqual({ version: 0, value: null });
      expect(await mailTemplates.list(staff)).toEqual([]);
      await mailTemplates.save(staff, refunded, words('Remboursé'), 0);
      expect(await mailTemplates.list(staff)).toHaveLength(1);
    },
  },
  {
    name: 'settings that were saved are those of the shop, and of no other',
    async holds(store) {
      const [ours, theirs] = [await aShopIn(store), await aShopIn(store)];
      expect(await store.mailTemplates.saveSettings(ours.staff, settings)).toEqual({
        version: 1,
        value: settings,
      });
      expect(await store.mailTemplates.settings(ours.staff)).toEqual({ version: 1, value: settings });
      expect((await store.mailTemplates.settings(theirs.staff)).version).toBe(0);
    },
  },
  {
    name: 'a template belongs to its mail, its language and its shop',
    async holds(store) {
      const [ours, theirs] = [await aShopIn(store), await aShopIn(store)];
      const { mailTemplates } = store;
      await mailTemplates.save(ours.staff, refunded, words('Remboursé'));
      expect((await mailTemplates.find(ours.staff, refunded)).value).toEqual(words('Remboursé'));
      expect((await mailTemplates.find(ours.staff, { ...refunded, language: 'en' })).value).toBeNull();
      expect((await mailTemplates.find(theirs.staff, refunded)).value).toBeNull();
      expect(await mailTemplates.list(ours.staff)).toEqual([{ ...refunded, words: words('Remboursé') }]);
      expect(await mailTemplates.list(theirs.staff)).toEqual([]);
    },
  },
  {
    name: 'going back to the standard template raises the version, and so does coming again',
    async holds(store) {
      const { staff } = await aShopIn(store);
      const { mailTemplates } = store;
      await mailTemplates.save(staff, refunded, words('first'));
      expect(await mailTemplates.save(staff, refunded, null, 1)).toEqual({ version: 2, value: null });
      expect(await mailTemplates.find(staff, refunded)).toEqual({ version: 2, value: null });
      expect(await mailTemplates.list(staff)).toEqual([]);
      expect((await mailTemplates.save(staff, refunded, words('second'), 2)).version).toBe(3);
    },
  },
  {
    name: 'who saves from a stale version is refused, and saves nothing',
    async holds(store) {
      const { staff } = await aShopIn(store);
      const { mailTemplates } = store;
      await mailTemplates.save(staff, refunded, words('first'));
      await expect(mailTemplates.save(staff, refunded, words('second'), 0)).rejects.toMatchObject({
        code: 'VERSION_CONFLICT',
        data: { version: 1 },
      });
      expect(await mailTemplates.find(staff, refunded)).toEqual({ version: 1, value: words('first') });
    },
  },
  {
    name: 'of ten who save from one version at once, one does',
    async holds(store) {
      const { staff } = await aShopIn(store);
      const { done, refused } = await race(
        times(10, (n) => store.mailTemplates.save(staff, refunded, words(`number ${n}`), 0)),
      );
      expect(done).toHaveLength(1);
      expect(refused).toEqual(Array.from({ length: 9 }, () => 'VERSION_CONFLICT'));
      expect(await store.mailTemplates.find(staff, refunded)).toEqual(done[0]);
    },
  },
];

/** The contract of `MailTemplates`. */
export const describeMailTemplates = (
  name: string,
  open: () => Promise<StoreUnderTest> | StoreUnderTest,
): void => describeRules(`the mail templates of ${name}`, mailTemplatesRules, open);
