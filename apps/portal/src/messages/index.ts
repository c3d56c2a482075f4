import type { MessageFiles } from '@retours/web';
import type en from './en.js';

type Texts = typeof en;

declare module '@retours/web' {
  interface Messages extends Texts {}
}

/** One file per language, loaded when it is spoken. */
export const messages: MessageFiles = {
  en: () => import('./en.js'),
  fr: () => import('./fr.js'),
};
