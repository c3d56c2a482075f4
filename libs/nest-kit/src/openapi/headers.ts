import { ApiHeader, type OpenAPIObject } from '@nestjs/swagger';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
/** A header or other parameter, as OpenAPI writes it. */
export type Parameter = Extract<NonNullable<Operation['parameters']>[number], { in: string }>;

const text = (description: string, example?: string) => ({
  description,
  schema: { type: 'string', ...(example ? { example } : {}) },
});

/** Says of an answer that it carries the version to be handed back in `If-Match`. */
export const versioned = { ETag: text('The version, for `If-Match`', '"v3"') };
/** Says of an answer that something new was made, and where. */
export const addressed = {
  Location: text('The address of what was made'),
};
export const replayed = {
  'Idempotency-Replayed': text('`true` when the key had got this answer before', 'true'),
};
export const retryAfter = {
  'Retry-After': { description: 'Seconds to wait', schema: { type: 'integer', example: 2 } },
};

export const acceptLanguage: Parameter = {
  name: 'Accept-Language',
  in: 'header',
  required: false,
  description:
    'The language of names, and of the `title` and `detail` of a problem: `en` (the default) or `fr`.',
  schema: { type: 'string', example: 'fr' },
};

/** The key header of a `POST`; a dry run needs none. */
export const idempotencyKeyHeader = (required: boolean): Parameter => ({
  name: 'Idempotency-Key',
  in: 'header',
  required,
  description:
    'A key of your own making. The same key with the same body gets the first answer again, for 30 days; a refusal keeps no key. A dry run takes none.',
  schema: {
    type: 'string',
    minLength: 1,
    maxLength: 255,
    example: '0f5d2c1e-6b1f-4f6e-9d5c-3f0e8d1a7b42',
  },
});

/** Tells the documentation that a route reads a header, wherever the parameter decorator that reads it stands. */
export const readsHeader =
  (header: Parameters<typeof ApiHeader>[0]): ParameterDecorator =>
  (target, name) => {
    const method = name === undefined ? undefined : Object.getOwnPropertyDescriptor(target, name);
    if (name !== undefined && method) ApiHeader(header)(target, name, method);
  };
