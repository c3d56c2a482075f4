import { STATUS_OF } from './status.js';

const text = { type: 'string' } as const;

/** A problem, as OpenAPI describes it; the data of its code stands beside these. */
export const problemSchema = {
  type: 'object' as const,
  required: ['type', 'title', 'status', 'detail', 'code'],
  properties: {
    type: text,
    title: text,
    status: { type: 'integer' as const },
    detail: text,
    instance: text,
    code: {
      type: 'string' as const,
      enum: Object.keys(STATUS_OF).filter((code) => code !== 'POLICY_INVALID'),
    },
  },
  additionalProperties: true,
};
