import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { IsString } from 'class-validator';
import { Access } from '../auth/access.js';
import { anApi } from '../given/an-api.js';
import { IfMatch } from '../http/if-match.js';
import { IdempotencyRequired, NoIdempotency } from '../idempotency/idempotency.js';
import { openApiDocument } from './document.js';

class Note {
  @ApiProperty()
  @IsString()
  text!: string;
}

@Access('orders:write')
@Controller('v1/notes')
class Desk {
  @Get()
  listNotes() {
    return [];
  }
  @Post()
  writeNote(@Body() note: Note) {
    return note;
  }
  @Post('money')
  @IdempotencyRequired()
  payNote(@Body() note: Note) {
    return note;
  }
  @Post('many')
  @NoIdempotency()
  importNotes(@Body() note: Note) {
    return note;
  }
  @Delete(':id')
  removeNote(@Param('id') id: string, @IfMatch() expected: number | undefined) {
    return { id, expected };
  }
}

const about = {
  title: 'Desk',
  tags: { notes: 'What was written' },
  operations: {
    writeNote: { summary: 'Write a note', problems: ['NOTE_REQUIRED', 'LINE_REQUIRED'] as const },
  },
};

describe('the documentation of an API', () => {
  let app: NestFastifyApplication;
  let paths: ReturnType<typeof openApiDocument>['paths'];
  beforeAll(async () => {
    ({ app } = await anApi([Desk], { about }));
    ({ paths } = openApiDocument(app));
  });
  afterAll(() => app.close());

  const keyHeader = (path: string) =>
    paths[path]?.post?.parameters?.find((one) => 'name' in one && one.name === 'Idempotency-Key');

  it('calls an operation as its method, and tells what was noted of it', () => {
    expect(paths['/v1/notes']?.post).toMatchObject({ operationId: 'writeNote', summary: 'Write a note' });
    expect(openApiDocument(app).tags).toContainEqual({ name: 'notes', description: 'What was written' });
  });

  it('shows the idempotency key where one is taken, and where it is demanded', () => {
    expect(keyHeader('/v1/notes')).toMatchObject({ required: false });
    expect(keyHeader('/v1/notes/money')).toMatchObject({ required: true });
    expect(keyHeader('/v1/notes/many')).toBeUndefined();
  });

  it('shows If-Match where it is read, and the 412 that goes with it', () => {
    const operation = paths['/v1/notes/{id}']?.delete;
    expect(operation?.parameters).toContainEqual(expect.objectContaining({ name: 'If-Match', in: 'header' }));
    expect(operation?.responses).toHaveProperty(['412'], {
      $ref: '#/components/responses/VERSION_CONFLICT',
    });
  });

  it('names every code an operation may answer with, under its status', () => {
    const responses = paths['/v1/notes']?.post?.responses ?? {};
    expect(responses['422']).toMatchObject({
      description: 'Unprocessable Entity: `IDEMPOTENCY_KEY_REUSED`, `NOTE_REQUIRED`, `LINE_REQUIRED`',
    });
    expect(Object.keys(responses)).toEqual(
      expect.arrayContaining(['400', '401', '403', '413', '415', '503']),
    );
    expect(paths['/v1/notes']?.get?.responses).not.toHaveProperty(['413']);
  });
});
