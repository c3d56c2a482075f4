import Fastify from 'fastify';
import pg from 'pg';
import { operations, statementFor, type Asked, type OperationName } from './reference.sql.js';

/** The reference as a program of its own: no validation, no auth, no audit, one statement per request. */
const pool = new pg.Pool({
  connectionString: process.env['DATABASE_URL'],
  options: '-c session_replication_role=replica',
  max: Number(process.env['DATABASE_POOL_SIZE']),
});
const server = Fastify();

server.get('/ready', () => ({ ready: true }));
for (const [name, { method }] of Object.entries(operations)) {
  server.route<{ Body: Asked; Querystring: Asked }>({
    method,
    url: `/${name}`,
    handler: async ({ body, query }) =>
      (await pool.query(statementFor(name as OperationName, body ?? query))).rows[0].answer,
  });
}

process.once('SIGTERM', () => void server.close().then(() => pool.end()));
await server.listen({ host: '127.0.0.1', port: Number(process.env['PORT']) });
