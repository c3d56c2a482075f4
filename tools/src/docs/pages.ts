import { readFileSync } from 'node:fs';
import { fileOf as openApiFile } from '../openapi/documents.js';
import { httpReference } from './http-reference.js';
import { lifecyclePage } from './lifecycle.js';
import type { Document } from './open-api.js';
import { problemsPage } from './problems.js';
import { webhookEventsPage } from './webhook-events.js';

const described = (name: string) =>
  httpReference(JSON.parse(readFileSync(openApiFile(name), 'utf8')) as Document);

/** Every page of docs/ that is made from the code, by its path there. */
export const pages: Readonly<Record<string, () => string>> = {
  'lifecycle.md': lifecyclePage,
  'http/customer-api.md': () => described('customer-api'),
  'http/merchant-api.md': () => described('merchant-api'),
  'http/problems.md': problemsPage,
  'webhook-events.md': webhookEventsPage,
};

/** Where a page is kept. */
export const fileOf = (path: string): URL => new URL(`../../../docs/${path}`, import.meta.url);
