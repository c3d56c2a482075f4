import { Client } from 'pg';

describe('the test database', () => {
  it('is a PostgreSQL 18 of its own', async () => {
    const client = new Client({ connectionString: process.env['RETOURS_TEST_PG'] });
    await client.connect();
    try {
      const { rows } = await client.query<{ version: string }>('select version()');
      expect(rows[0]?.version).toMatch(/^PostgreSQL 18\./);
    } finally {
      await client.end();
    }
  });
});
