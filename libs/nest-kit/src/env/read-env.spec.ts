import { refuseEmbeddedSettings } from './embedded-only.js';
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
      PAY_BACK_LEASE_SECONDS: 60,
      OIDC_SCOPE: 'openid profile email',
      OIDC_ORIGINS: [],
      PAY_BACK_FIRST_RETRY_SECONDS: 5,
      PAY_BACK_LONGEST_RETRY_SECONDS: 3_600,
      GATEWAY_TIMEOUT_SECONDS: 20,
      NOTIFICATION_LEASE_SECONDS: 60,
      RING_AGAIN_SECONDS: 30,
      LOG_LEVEL: 'info',
      WEBHOOK_ALLOW_CIDRS: [],
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
      WEBHOOK_ALLOW_CIDRS: 'localhost',
      AUTH_JWKS_URL: 'keys',
      SMTP_URL: 'https://mail.example',
      MAIL_FROM: 'nobody',
    };
    const read = () => readEnv(wrong, 'DATABASE_RELAY_URL');
    for (const name of [...Object.keys(wrong), 'DATABASE_RELAY_URL']) expect(read).toThrow(name);
    expect(read).not.toThrow(/hunter2|loud/);
  });

  it('opens a way to private addresses in the embedded and the test mode only', () => {
    const open = readEnv({ ...enough, WEBHOOK_ALLOW_CIDRS: '127.0.0.0/8, ::1/128' });
    expect(open.WEBHOOK_ALLOW_CIDRS).toEqual(['127.0.0.0/8', '::1/128']);
    expect(() => refuseEmbeddedSettings(open, 'production')).toThrow('WEBHOOK_ALLOW_CIDRS');
    expect(() => refuseEmbeddedSettings(open, 'test')).not.toThrow();
    expect(() => refuseEmbeddedSettings(readEnv(enough), 'production')).not.toThrow();
  });
});
