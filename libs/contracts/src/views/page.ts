import type { Shape } from '../fields/field.js';
import { ListOf, Text } from '../fields/told.js';

/** A page of a list, newest first. */
export type PageView<V> = Readonly<{ items: readonly V[]; nextCursor: string | null }>;

/** The page class of a view, for OpenAPI and `violations`. */
export function pageOf<V extends object>(view: Shape<V>): Shape<PageView<V>> {
  class Page implements PageView<V> {
    @ListOf(() => view) items!: readonly V[];
    @Text({ nullable: true }) nextCursor!: string | null;
  }
  Object.defineProperty(Page, 'name', { value: `${view.name}Page` });
  return Page;
}
