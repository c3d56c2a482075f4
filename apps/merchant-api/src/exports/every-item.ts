import type { Page, PageRequest } from '@retours/domain';

const PAGE = 200;

type PageOf<T> = (request: PageRequest) => Promise<Page<T>>;

async function* pagesFrom<T>(first: Page<T>, page: PageOf<T>): AsyncGenerator<T> {
  for (let current = first; ;) {
    yield* current.items;
    if (current.next === null) return;
    current = await page({ limit: PAGE, after: current.next });
  }
}

/**
 * All items of a list, a page in memory at a time: the next one is read when the last item of this one was taken.
 * The first is read now, so that whatever it is refused for can still be answered.
 */
export async function everyItem<T>(page: PageOf<T>): Promise<AsyncGenerator<T>> {
  return pagesFrom(await page({ limit: PAGE }), page);
}

/** What each item stands for, in their order. */
export async function* flatMap<T, R>(
  items: AsyncIterable<T>,
  of: (item: T) => readonly R[],
): AsyncGenerator<R> {
  for await (const item of items) yield* of(item);
}
