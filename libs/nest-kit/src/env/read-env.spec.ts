import { readEnv } from './read-env.js';

const enough = { DATABASE_URL: 'postgres://retours_app@db/retours' };

describe('The environment', () => {
  it('has a default for everything but the database', () => {
    expect(readEnv(enough)).toEqual({
      ...enough,
      DATABASE_POOL_SIZE: 10,
      HOST: '127.0.0.1',
      CUSTOMER_API_PORT: 3001,
      MERCHANT_API_PORT: 3002,
      WORKER_PORT: 3003,
      CORS_ORIGINS: [],
      TRUST_PROXY: false,
      RATE_LIMIT_CUSTOMER_WRITES: 60,
      RATE_LIMIT_FAILED_AUTH: 600,
      LOG_LEVEL: 'info',
    });
  });

  it('is read as what it means', () => {
    const given = {
      ...enough,
      WORKER_PORT: '4000',
      CORS_ORIGINS: 'https://a.example, http://localhost:5173',
      TRUST_PROXY: 'true',
      LOG_LEVEL: '',
    };
    expect(readEnv(given)).toMatchObject({
      WORKER_PORT: 4000,
      CORS_ORIGINS: ['https://a.example', 'http://localhost:5173'],
      TRUST_PROXY: true,
      LOG_LEVEL: 'info',
    });
    expect(readEnv({ ...enough, TRUST_PROXY: '10.0.0.0/8' }).TRUST_PROXY).toBe('10.0.0.0/8');
  });

  it('names everything that is wrong at once, and no value', () => {
    const wrong = {
      DATABASE_URL: 'mysql://root:hunter2@db',
      CUSTOMER_API_PORT: 'http',
      RATE_LIMIT_FAILED_AUTH: '-1',
      CORS_ORIGINS: '*',
      LOG_LEVEL: 'loud',
      AUTH_JWKS_URL: 'keys',
    };
    const read = () => readEnv(wrong, 'DATABASE_RELAY_URL');
    for (const name of [...Object.keys(wrong), 'DATABASE_RELAY_URL']) expect(read).toThrow(name);
    expect(read).not.toThrow(/hunter2|loud/);
  });
});
