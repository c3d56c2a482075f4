import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

/** The OpenAPI 3.1 document of an API, read off its routes and contracts. */
export function openApiDocument(app: INestApplication, title: string): OpenAPIObject {
  const about = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle(title)
    .setDescription(
      'Errors are application/problem+json (RFC 9457) with a stable `code`. Amounts are decimal strings, instants ISO 8601 in UTC.',
    )
    .setVersion('1')
    .addBearerAuth()
    .build();
  return SwaggerModule.createDocument(app, about);
}

/** Serves the document at `/openapi.json` and a page to read at `/docs`; it is built when somebody first asks. */
export function serveDocs(app: INestApplication, title: string): void {
  SwaggerModule.setup('docs', app, () => openApiDocument(app, title), {
    jsonDocumentUrl: 'openapi.json',
    raw: ['json'],
    customSiteTitle: title,
  });
}
