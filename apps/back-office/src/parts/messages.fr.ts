import type { Translated } from '@retours/web';
import type en from './messages.en.js';

export default {
  from: 'Du',
  to: 'Au',
  csv: 'Enregistrer en CSV',
  choosePicture: 'Choisir une image',
  removePicture: 'Retirer',
  noPicture: 'Aucune',
} satisfies Translated<typeof en>;
