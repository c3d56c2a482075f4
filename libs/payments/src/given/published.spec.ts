import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDescription, type Description } from './published.js';

const DESCRIPTION = `
openapi: 3.1.0
paths:
  /refunds:
    post:
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/refund' } } } }
      responses:
        '201': { content: { application/json: { schema: { $ref: '#/components/schemas/refund' } } } }
        '404': { $ref: '#/components/responses/lost' }
components:
  responses:
    lost: { content: { application/json: { schema: { type: object, required: [title] } } } }
  schemas:
    id: { type: string, readOnly: true }
    refund:
      type: object
      required: [id, status, amount]
      properties:
        id: { $ref: '#/components/schemas/id' }
        status: { enum: [paid], readOnly: true }
        amount: { type: string }
`;

describe('a published description', () => {
  let folder: string;
  let description: Description;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'retours-'));
    await writeFile(join(folder, 'provider.yaml'), DESCRIPTION);
    description = readDescription(join(folder, 'provider.yaml'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('asks nothing of us that only the provider writes', () => {
    expect(description.request('/refunds', 'POST')({ amount: '1.00' })).toEqual([]);
    expect(description.request('/refunds', 'POST')({ amount: 1 })).not.toEqual([]);
    expect(description.request('/refunds', 'POST')({})).not.toEqual([]);
  });

  it('asks all of it of the provider', () => {
    const complaints = description.reply('/refunds', 'POST', 201)!;
    expect(complaints({ id: 're_1', status: 'paid', amount: '1.00' })).toEqual([]);
    expect(complaints({ amount: '1.00' })).not.toEqual([]);
    expect(complaints({ id: 're_1', status: 'teleported', amount: '1.00' })).not.toEqual([]);
  });

  it('is followed to where it says the rest stands', () => {
    expect(description.reply('/refunds', 'POST', 404)!({})).not.toEqual([]);
    expect(description.schema('id')(7)).not.toEqual([]);
  });

  it('knows no more than it says', () => {
    expect(description.reply('/refunds', 'POST', 500)).toBeUndefined();
    expect(description.reply('/orders', 'GET', 200)).toBeUndefined();
    expect(description.request('/orders', 'POST')({})).not.toEqual([]);
  });
});
