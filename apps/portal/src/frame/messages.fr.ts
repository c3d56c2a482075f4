import type { Translated } from '@retours/web';
import type en from './messages.en.js';

export default {
  app: 'Vos commandes',
  orders: 'Commandes',
  returns: 'Retours',
  credit: 'Avoirs',
} satisfies Translated<typeof en>;
