import { glob, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { App } from '../given/run.js';
import { demoAddresses } from './demo-shop.js';

/** One screen of an app: its address as the router has it, and one that leads there in the demo shop. */
export type Screen = Readonly<{ app: App; route: string; path: string }>;

const APPS: readonly App[] = ['portal', 'back-office'];

/** The routes of an app, from every table of them. */
async function routesOf(app: App): Promise<readonly string[]> {
  const folder = fileURLToPath(new URL(`../../../../${app}/src/`, import.meta.url));
  const routes: string[] = [];
  for await (const file of glob(`${folder}**/routes.ts`))
    for (const [, route] of (await readFile(file, 'utf8')).matchAll(/path: '([^']+)'/g)) routes.push(route);
  if (routes.length === 0) throw new Error(`${app} has no routes`);
  return routes;
}

function filled(route: string, addresses: Readonly<Record<string, string>>): string {
  const path = Object.entries(addresses).reduce((so, [name, value]) => so.replace(name, value), route);
  if (path.includes(':')) throw new Error(`${route}: say in demo-shop.ts what it is in the demo shop`);
  return path;
}

/** Every screen of both apps, read off their route tables: a new one is walked without being named here. */
export async function everyScreen(): Promise<readonly Screen[]> {
  const addresses = await demoAddresses();
  const screens = APPS.map(async (app) =>
    (await routesOf(app)).map((route) => ({ app, route, path: filled(route, addresses) })),
  );
  return (await Promise.all(screens)).flat();
}
