import { createHash } from 'node:crypto';
import { applyDecorators } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { Sent } from './sent.js';

/**
 * Sends a PDF to be looked at, and saved under its name. Nobody between us and the reader may keep it; the reader's own
 * copy is good as long as its `ETag`, a digest of the bytes, is.
 */
export const pdf = (name: string, bytes: Uint8Array): Sent<Buffer> =>
  new Sent(Buffer.from(bytes), {
    'Content-Type': 'application/pdf',
    'Content-Disposition': `inline; filename="${name}.pdf"`,
    'Cache-Control': 'private, no-cache',
    Vary: 'Accept-Language',
    ETag: `"${createHash('sha256').update(bytes).digest('base64url')}"`,
  });

/** Tells the documentation that a route answers a PDF. */
export const PdfAnswer = () =>
  applyDecorators(
    ApiProduces('application/pdf'),
    ApiOkResponse({ schema: { type: 'string', format: 'binary' }, description: 'The same bytes each time' }),
  );
