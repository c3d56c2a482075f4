// npm run credentials -- new-key | rotate
import { keyringOf, newMasterKey, rotateCredentials } from '@retours/persistence';
import { command, setting } from '../command.js';

const keys = () => setting('CREDENTIALS_KEYS', 'the master keys, the one to write with first');
const ownerUrl = () => setting('DATABASE_OWNER_URL', 'the address of the database as its role retours_owner');

/** What can be said, and what it does. */
const VERBS: Readonly<Record<string, () => Promise<string>>> = {
  'new-key': async () => newMasterKey(),
  rotate: async () => {
    const wrapped = await rotateCredentials(ownerUrl(), keyringOf(keys()));
    return `${wrapped} account(s) wrapped again: all are under the first key now, the others may be taken away.`;
  },
};

await command(async () => {
  const [verb = '', ...rest] = process.argv.slice(2);
  if (!Object.hasOwn(VERBS, verb) || rest.length > 0)
    throw new Error('Say: npm run credentials -- new-key, or npm run credentials -- rotate');
  return VERBS[verb]();
});
