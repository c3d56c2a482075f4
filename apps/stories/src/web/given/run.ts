import { chromium, type Browser } from 'playwright-core';

const named = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run npm run stories`);
  return value;
};

/** Where the pages of the run are: each app at the root of its API. */
export const addressOf = {
  portal: () => named('STORIES_PORTAL'),
  'back-office': () => named('STORIES_BACK_OFFICE'),
} as const;
/** Where the product of the run keeps its data. */
export const dataFolder = () => named('STORIES_DATA');
export type App = keyof typeof addressOf;

let connected: Promise<Browser> | undefined;

/** The one browser of the run. */
export const browser = (): Promise<Browser> => (connected ??= chromium.connect(named('STORIES_BROWSER')));
