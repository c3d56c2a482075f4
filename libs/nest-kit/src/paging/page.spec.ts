import { pageFrom, pageOfAll, pageView } from './page.js';

const cursorOf = (position: string) => Buffer.from(position).toString('base64url');
const code = (act: () => unknown) => {
  try {
    act();
    return 'none';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('A page', () => {
  it('has 50 items unless told', () => {
    expect(pageFrom({})).toEqual({ limit: 50 });
  });

  it.each([
    ['1', 1],
    ['200', 200],
    [7, 7],
  ])('has %j items when told', (limit, expected) => {
    expect(pageFrom({ limit })).toEqual({ limit: expected });
  });

  it.each(['0', '201', '-1', '1.5', 'ten', '', '1e2', ['5', '6'], {}, null, '0x10'])(
    'of %j items is refused',
    (limit) => {
      expect(code(() => pageFrom({ limit }))).toBe('VALIDATION_FAILED');
    },
  );

  it('leads to the next one', () => {
    const position = '2026-03-01T10:00:00.000Z~018f-é';
    const { items, nextCursor } = pageView({ items: [1, 2], next: position }, (n) => n * 2);
    expect(items).toEqual([2, 4]);
    expect(pageFrom({ cursor: nextCursor })).toEqual({ limit: 50, after: position });
  });

  it('is the last one when nothing leads on', () => {
    expect(pageView({ items: [], next: null }, String)).toEqual({ items: [], nextCursor: null });
  });

  it('of a short list begins where the one before ended', () => {
    const page = (limit: number, cursor?: string | null) =>
      pageView(
        pageOfAll(['a', 'b', 'c', 'd'], String, pageFrom({ limit, cursor: cursor ?? undefined })),
        String,
      );
    const first = page(2);
    expect([first.items, page(2, first.nextCursor)]).toEqual([
      ['a', 'b'],
      { items: ['c', 'd'], nextCursor: null },
    ]);
    expect(page(4)).toEqual({ items: ['a', 'b', 'c', 'd'], nextCursor: null });
    expect(pageOfAll([], String, { limit: 1 })).toEqual({ items: [], next: null });
    expect(code(() => page(2, cursorOf('1970-01-01T00:00:00.000Z~e')))).toBe('CURSOR_INVALID');
  });

  it.each([
    '',
    'garbage',
    '!!!',
    "' OR 1=1",
    ['a', 'b'],
    null,
    cursorOf('2026-02-30T10:00:00.000Z~id'),
    cursorOf('2026-13-01T10:00:00.000Z~id'),
    cursorOf('0000-01-01T00:00:00.000Z~id'),
    cursorOf('2026-03-01T25:00:00.000Z~id'),
    cursorOf('2026-03-01~id'),
    cursorOf('2026-03-01T10:00:00.000Z~'),
    cursorOf('2026-03-01T10:00:00.000Z'),
    cursorOf('2026-03-01T10:00:00.000Z~i\0d'),
    cursorOf(`2026-03-01T10:00:00.000Z~${'x'.repeat(500)}`),
    `${cursorOf('2026-03-01T10:00:00.000Z~id')}=`,
    Buffer.from([0xff, 0xfe]).toString('base64url'),
  ])('does not follow the cursor %j', (cursor) => {
    expect(code(() => pageFrom({ cursor }))).toBe('CURSOR_INVALID');
  });
});
