import { readFile } from 'node:fs/promises';
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
const dataFolder = () => named('STORIES_DATA');
export type App = keyof typeof addressOf;

/** The product's database as a role of it sees it, from what the product keeps in its folder. */
export async function databaseUrl(role: 'retours_app' | 'postgres'): Promise<string> {
  const kept = async (name: string) => (await readFile(`${dataFolder()}/${name}`, 'utf8')).trim();
  const port = (await kept('postgres/postmaster.pid')).split('\n')[3];
  return `postgres://${role}:${await kept('password')}@127.0.0.1:${port}/retours`;
}

let connected: Promise<Browser> | undefined;

/** The one browser of the run. */
export const browser = (): Promise<Browser> => (connected ??= chromium.connect(named('STORIES_BROWSER')));
