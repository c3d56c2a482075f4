type Kept = Readonly<{ body: string; key: string }>;

/** Where the key of a submission under way is kept. */
export type KeyPlace = Readonly<{ read: () => Kept | undefined; write: (kept: Kept | undefined) => void }>;

const pageMemory = (): KeyPlace => {
  let kept: Kept | undefined;
  return { read: () => kept, write: (next) => void (kept = next) };
};

/** A place that outlives a reload of the tab: a submission repeated after it is still the same one. */
export const tabMemory = (name: string): KeyPlace => ({
  read() {
    const text = sessionStorage.getItem(name);
    return text === null ? undefined : (JSON.parse(text) as Kept);
  },
  write: (kept) =>
    kept ? sessionStorage.setItem(name, JSON.stringify(kept)) : sessionStorage.removeItem(name),
});

/**
 * The key under which a submission is done at most once, however often it is sent.
 * @param newKey makes a key nobody else has.
 */
export function onceKeys(
  newKey: () => string = () => crypto.randomUUID(),
  { read, write }: KeyPlace = pageMemory(),
) {
  return {
    /** The same key for the same body until `done`; another body is another submission. */
    keyFor(body: unknown): string {
      const text = JSON.stringify(body) ?? '';
      const kept = read();
      if (kept?.body === text) return kept.key;
      const key = newKey();
      write({ body: text, key });
      return key;
    },
    /** It succeeded: the same body sent again is meant anew. */
    done: () => write(undefined),
  };
}
