import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { MERCHANT_SCOPES, type Audience } from '../auth/audience.js';
import { KIT, type KitOptions } from '../bootstrap/options.js';
import { problemSchema } from '../problem/schema.js';
import type { About } from './about.js';
import { acceptLanguage } from './headers.js';
import { withAllNotes } from './operation.js';
import { sharedAnswers } from './problems.js';

const CONVENTIONS = `
Amounts are decimal strings in the currency of the order, refund or slip around them; quantities are numbers. Instants are
ISO 8601 with an offset, answered in UTC. What a body leaves out counts as empty; a field nobody knows is refused.

Every "no" is \`application/problem+json\` (RFC 9457) with a stable \`code\` and the data that goes with it. What is not yours
answers as what does not exist.

Lists are newest first; hand \`nextCursor\` back as \`cursor\` until it is null.`;

const claims: Readonly<Record<Audience, string>> = {
  'retours-customer': 'a customer of the shop',
  'retours-merchant': `a member of staff, \`scope\` what they may do, separated by spaces: ${MERCHANT_SCOPES.map((scope) => `\`${scope}\``).join(' ')}`,
};

/** The route every API has for its pages. */
const signingIn: About = {
  title: '',
  tags: { 'sign-in': 'How people get a token' },
  operations: {
    findSignIn: {
      summary: 'Ask how to sign in',
      description:
        'For pages, before anybody has signed in: at the shop’s issuer, or as a persona while trying out.',
    },
  },
};

/** The route of the embedded issuer, which is there for trying out only. */
const development: About = {
  title: '',
  tags: { development: 'For trying out: there with the embedded issuer only' },
  operations: {
    issueDevToken: {
      summary: 'Issue a token',
      description: 'Makes the shop, with the default settings, when it is new. Answers this machine only.',
      problems: ['FORBIDDEN', 'RATE_LIMITED'],
    },
  },
};

function builderFor({ about, audience, issuer }: KitOptions) {
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle(about.title)
    .setDescription(`${about.description ?? ''}\n${CONVENTIONS}`.trim())
    .setVersion('1')
    .addGlobalParameters(acceptLanguage)
    .addBearerAuth({
      type: 'http',
      scheme: 'bearer',
      bearerFormat: 'JWT',
      description: `Signed with an asymmetric key, not expired, \`aud\` \`${audience}\`; \`shop\` names the shop, \`sub\` ${claims[audience]}.`,
    });
  if (about.server) builder.addServer(about.server, 'Where it listens unless told otherwise');
  const tags = { ...about.tags, ...signingIn.tags, ...(issuer ? development.tags : {}) };
  for (const [name, description] of Object.entries(tags)) builder.addTag(name, description);
  return builder.build();
}

/** The OpenAPI 3.1 document of an API, read off its routes and contracts and told by its `About`. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const kit = app.get<KitOptions>(KIT);
  const { paths, components, ...document } = SwaggerModule.createDocument(app, builderFor(kit), {
    operationIdFactory: (_controller, method) => method,
  });
  const { NoFields: _, ...schemas } = components?.schemas ?? {};
  const notes = { ...kit.about.operations, ...signingIn.operations, ...development.operations };
  const described = Object.fromEntries(
    Object.entries(paths).map(([path, item]) => [path, withAllNotes(item, notes)]),
  );
  return {
    ...document,
    paths: described,
    components: {
      ...components,
      schemas: { ...schemas, Problem: problemSchema },
      responses: sharedAnswers(described),
    },
  };
}

/** Serves the document at `/openapi.json` and a page to read at `/docs`; it is built when somebody first asks. */
export function serveDocs(app: INestApplication, title: string): void {
  SwaggerModule.setup('docs', app, () => openApiDocument(app), {
    jsonDocumentUrl: 'openapi.json',
    raw: ['json'],
    customSiteTitle: title,
  });
}
