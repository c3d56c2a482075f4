import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { parse } from 'csv-parse/sync';
import { csvFile, type Column } from './csv-file.js';

type Row = Readonly<{ name: string; amount: string }>;
const columns: readonly Column<Row>[] = [
  [{ en: 'Name', fr: 'Nom' }, ({ name }) => name],
  [{ en: 'Amount', fr: 'Montant' }, ({ amount }) => amount],
];
async function* rowsOf(...rows: Row[]) {
  yield* rows;
}
const textOf = async (...rows: Row[]) => {
  const pieces: Buffer[] = [];
  for await (const piece of csvFile('rows', columns, rowsOf(...rows), { language: 'en' }).getStream())
    pieces.push(Buffer.from(piece as Uint8Array));
  return Buffer.concat(pieces).toString();
};

/** Rows without end, and how many were asked for until nobody wanted any more. */
function endless() {
  let stop = () => {};
  const stopped = new Promise<void>((resolve) => (stop = resolve));
  const state = { asked: 0, stopped };
  async function* rows(): AsyncGenerator<Row> {
    try {
      for (;;) {
        state.asked++;
        yield { name: 'x'.repeat(100), amount: '1.00' };
      }
    } finally {
      stop();
    }
  }
  return { state, rows };
}

describe('a CSV file', () => {
  it('is for Excel and every other spreadsheet: byte order mark, headings, CRLF', async () => {
    expect(await textOf({ name: 'Ada', amount: '12.60' })).toBe('\uFEFFName,Amount\r\nAda,12.60\r\n');
  });

  it('has headings even when there is nothing below them', async () => {
    expect(await textOf()).toBe('\uFEFFName,Amount\r\n');
  });

  it.each(['=1+1', '+33 1', '-1+cmd|A1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
    'disarms %j, which a spreadsheet would run',
    async (name) => {
      const [, row] = parse(await textOf({ name, amount: '1.00' }), { bom: true, record_delimiter: '\r\n' });
      expect(row[0]).toBe(`'${name}`);
    },
  );

  it('leaves an amount below zero the number it is', async () => {
    expect(await textOf({ name: '-0.01', amount: '-12.60' })).toContain('\r\n-0.01,-12.60\r\n');
  });

  it.each(['a,b;c', 'say "no"', 'two\nlines', 'two\r\nlines', 'שלום, עולם', '=HYPERLINK("x"),y'])(
    'keeps %j in one cell',
    async (name) => {
      const rows = parse(await textOf({ name, amount: '1.00' }), { bom: true, record_delimiter: '\r\n' });
      expect(rows.slice(1)).toEqual([[name.startsWith('=') ? `'${name}` : name, '1.00']]);
    },
  );

  it('is written no faster than it is read', async () => {
    const { state, rows } = endless();
    const file = csvFile('rows', columns, rows(), { language: 'en' }).getStream();
    await once(file, 'readable');
    let before: number;
    do {
      before = state.asked;
      await new Promise(setImmediate);
    } while (state.asked > before);
    expect(state.asked).toBeLessThan(2000);
    file.destroy();
    await state.stopped;
  });

  it('breaks off with its rows, so that half a file is never taken for a whole one', async () => {
    async function* failing(): AsyncGenerator<Row> {
      yield { name: 'Ada', amount: '1.00' };
      throw new Error('the database is gone');
    }
    const file = csvFile('rows', columns, failing(), { language: 'en' }).getStream();
    await expect(file.toArray()).rejects.toThrow('the database is gone');
  });
});

describe('a CSV file over HTTP', () => {
  const { state, rows } = endless();
  let app: NestFastifyApplication;

  @Controller()
  class Endless {
    @Get('rows.csv')
    rows() {
      return csvFile('rows', columns, rows(), { language: 'fr' });
    }
  }
  @Module({ controllers: [Endless] })
  class EndlessModule {}

  beforeAll(async () => {
    app = await NestFactory.create<NestFastifyApplication>(EndlessModule, new FastifyAdapter(), {
      logger: false,
    });
    await app.listen(0, '127.0.0.1');
  });
  afterAll(() => app.close());

  it('begins at once, and its reading ends when the caller hangs up', async () => {
    const { port } = app.getHttpServer().address() as AddressInfo;
    const caller = new AbortController();
    const answer = await fetch(`http://127.0.0.1:${port}/rows.csv`, { signal: caller.signal });
    const { value } = await answer.body!.getReader().read();
    expect(Buffer.from(value!).toString()).toContain('Nom;Montant\r\n');
    caller.abort();
    await state.stopped;
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="rows.csv"');
  });
});
