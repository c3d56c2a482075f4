import type { Readable } from 'node:stream';
import { Body, Controller, Post, Query } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { NoFields } from '@retours/contracts';
import { Type } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, IsString, Max, Min, ValidateNested } from 'class-validator';
import { Public } from '../auth/access.js';
import { anApi } from '../given/an-api.js';
import { BodyStream, RawBody } from './bodies.js';

class Line {
  @IsString()
  lineId!: string;
  @IsInt()
  @Min(1)
  @Max(1000)
  quantity!: number;
}
class Wish {
  @IsOptional()
  @ValidateNested({ each: true })
  @Type(() => Line)
  lines?: Line[];
  @IsOptional()
  @IsBoolean()
  restock?: boolean;
}
class Filter {
  @IsOptional()
  @IsString()
  q?: string;
}

@Public()
@Controller('v1')
class Desk {
  @Post('wishes')
  wish(@Body() wish: Wish, @Query() _filter: Filter) {
    return wish;
  }
  @Post('cancellation')
  cancel(@Body() body: NoFields) {
    return body;
  }
  @Post('import')
  async import(@BodyStream() lines: Readable) {
    let bytes = 0;
    for await (const chunk of lines) bytes += (chunk as Buffer).length;
    return { bytes };
  }
  @Post('signed')
  signed(@RawBody() raw: Buffer) {
    return { raw: raw.toString('utf8') };
  }
}

describe('A body', () => {
  let app: NestFastifyApplication;
  const send = async (
    payload: string | Buffer | undefined,
    url = '/v1/wishes',
    type = 'application/json',
  ) => {
    const reply = await app.inject({
      method: 'POST',
      url,
      payload,
      headers: payload === undefined ? {} : { 'content-type': type },
    });
    return { status: reply.statusCode, body: reply.json<Record<string, unknown>>() };
  };
  const refused = (pointer: string) => ({
    status: 400,
    body: { code: 'VALIDATION_FAILED', errors: [{ pointer }] },
  });
  beforeAll(async () => ({ app } = await anApi([Desk])));
  afterAll(() => app.close());

  it('that keeps to the contract is taken', async () => {
    expect(await send('{"lines":[{"lineId":"l1","quantity":2}]}')).toEqual({
      status: 201,
      body: { lines: [{ lineId: 'l1', quantity: 2 }] },
    });
  });

  it('that is missing counts as empty', async () => {
    expect(await send(undefined)).toEqual({ status: 201, body: {} });
    expect(await send('')).toEqual({ status: 201, body: {} });
  });

  it.each([
    ['{"lines":[{"lineId":"l1","quantity":"5"}]}', '/lines/0/quantity'],
    ['{"lines":[{"lineId":"l1","quantity":0.5}]}', '/lines/0/quantity'],
    ['{"lines":[{"lineId":"l1","quantity":1e21}]}', '/lines/0/quantity'],
    ['{"lines":[{"lineId":"l1","quantity":1},{"lineId":7,"quantity":1}]}', '/lines/1/lineId'],
    ['{"lines":[null]}', '/lines/0'],
    ['{"lines":"l1"}', '/lines'],
    ['{"restock":"false"}', '/restock'],
    ['{"paid":true}', '/paid'],
    ['{"a/b~c":true}', '/a~1b~0c'],
    ['{"lines":[{"lineId":"l1","quantity":1,"price":"0.00"}]}', '/lines/0/price'],
    ['[]', ''],
    ['null', ''],
    ['"text"', ''],
    ['7', ''],
    ['{"lines":', ''],
    ['{"restock":NaN}', ''],
  ])('%s is refused at the field', async (payload, pointer) => {
    expect(await send(payload)).toMatchObject(refused(pointer));
  });

  it('without fields is taken when it is empty or missing, and no other', async () => {
    for (const empty of [undefined, '', '{}']) {
      expect(await send(empty, '/v1/cancellation')).toEqual({ status: 201, body: {} });
    }
    expect(await send('{"a/b":1}', '/v1/cancellation')).toMatchObject(refused('/a~1b'));
    expect(await send('[]', '/v1/cancellation')).toMatchObject(refused(''));
  });

  it.each([
    ['prototype pollution', '{"__proto__":{"restock":true}}', '/__proto__'],
    ['pollution by constructor', '{"constructor":{"prototype":{"x":1}}}', '/constructor'],
    ['pollution further down', '{"lines":[{"__proto__":{"quantity":1}}]}', '/lines/0/__proto__'],
    ['NUL characters', '{"lines":[{"lineId":"l\\u0000","quantity":1}]}', '/lines/0/lineId'],
    ['NUL characters in a key', '{"a\\u0000":1}', ''],
    ['half a surrogate pair', '{"lines":[{"lineId":"\\ud800","quantity":1}]}', '/lines/0/lineId'],
  ])('with %s is refused', async (_, payload, pointer) => {
    expect(await send(payload)).toMatchObject(refused(pointer));
  });

  it.each([33, 40_000, 250_000])('nested %d deep is refused', async (depth) => {
    expect(await send(`{"lines":${'['.repeat(depth)}${']'.repeat(depth)}}`)).toMatchObject({
      status: 400,
      body: { code: 'VALIDATION_FAILED' },
    });
  });

  it('that is not UTF-8 is refused', async () => {
    expect(await send(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]))).toMatchObject(refused(''));
  });

  it('in another format is refused', async () => {
    for (const type of [
      'text/plain',
      'application/xml',
      'multipart/form-data; boundary=x',
      'application/x-ndjson',
    ]) {
      expect(await send('{}', '/v1/wishes', type)).toMatchObject({
        status: 415,
        body: { code: 'UNSUPPORTED_MEDIA_TYPE' },
      });
    }
    expect(await send('{}', '/v1/import')).toMatchObject({
      status: 415,
      body: { expected: 'application/x-ndjson or text/csv' },
    });
  });

  it('beyond 1 MiB is refused, unless it is an import, which streams', async () => {
    const large = `{"q":"${'x'.repeat(2 * 1024 * 1024)}"}`;
    expect(await send(large)).toMatchObject({
      status: 413,
      body: { code: 'PAYLOAD_TOO_LARGE', maxBytes: 1048576 },
    });
    expect(await send(large, '/v1/import', 'application/x-ndjson')).toEqual({
      status: 201,
      body: { bytes: large.length },
    });
  });

  it('can be had byte by byte, for a signature', async () => {
    expect(await send('{ "b":1, "a":2 }', '/v1/signed')).toMatchObject({ body: { raw: '{ "b":1, "a":2 }' } });
  });

  it.each(['?q=%00', '?__proto__=1', '?nonsense=1', '?q=a&q=b'])(
    'with the query %s is refused',
    async (query) => {
      expect(await send('{}', `/v1/wishes${query}`)).toMatchObject({
        status: 400,
        body: { code: 'VALIDATION_FAILED' },
      });
    },
  );
});
