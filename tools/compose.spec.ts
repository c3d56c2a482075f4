import { readFileSync } from 'node:fs';
import { readEnv } from '@retours/nest-kit';
import { filledIn, servicesOf, unread, type Service } from './src/compose.js';

const file = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const issuer = { AUTH_ISSUER: 'https://id.example', AUTH_JWKS_URL: 'https://id.example/keys' };

describe('docker-compose.yml', () => {
  const services = servicesOf(file('docker-compose.yml'));
  const ours = Object.entries(services).filter(([, { build }]) => build);
  const processes = ours.filter(([name]) => name !== 'migrate');
  const read = Object.keys(
    readEnv({
      ...issuer,
      DATABASE_URL: 'postgres://a',
      DATABASE_RELAY_URL: 'postgres://a',
      DATABASE_OWNER_URL: 'postgres://a',
      REDIS_URL: 'redis://a',
      SMTP_URL: 'smtp://a',
      MAIL_FROM: 'returns@shop.example',
      CREDENTIALS_KEYS: 'k1:key',
      OIDC_CLIENT_ID: 'portal',
      OIDC_ISSUER: 'https://id.example',
    }),
  );

  it.each(Object.entries(services))('sets for %s only what it reads', (_, service) => {
    expect(unread(service, read)).toEqual([]);
  });
  it('would be told of a variable nobody reads', () => {
    const service: Service = {
      build: { target: 'customer-api' },
      environment: { DATABASE_ULR: 'postgres://a' },
    };
    expect(unread(service, read)).toEqual(['DATABASE_ULR']);
  });
  it.each(ours)('gives %s settings that pass its own checks', (_, { environment }) => {
    expect(() => readEnv(filledIn(environment, issuer))).not.toThrow();
  });
  it.each(ours)('builds %s from a target the Dockerfile has', (_, { build }) => {
    expect(file('Dockerfile')).toMatch(new RegExp(`^FROM \\S+ AS ${build!.target}$`, 'm'));
  });
  it.each(processes)('asks %s whether it is ready', (_, { healthcheck }) => {
    expect(healthcheck?.test.join(' ')).toContain('/health/ready');
  });
  it.each(processes)('keeps the owner’s address from %s', (_, { environment }) => {
    expect(Object.keys(environment!)).not.toContain('DATABASE_OWNER_URL');
  });
  it.each(ours)('opens no private address to the webhooks of %s', (_, { environment }) => {
    expect(Object.keys(environment!)).not.toContain('WEBHOOK_ALLOW_CIDRS');
  });
  it('lets nobody but the worker look across shops', () => {
    const across = ours.filter(([, { environment }]) => environment?.['DATABASE_RELAY_URL']);
    expect(across.map(([name]) => name)).toEqual(['refund-worker']);
  });
  it('makes each role once, none of them mightier than its work', () => {
    const made = file('docker/postgres-init.sh').match(/^create role .*$/gm);
    expect(made).toHaveLength(3);
    for (const role of made!) expect(role).toMatch(/nosuperuser nobypassrls nocreatedb nocreaterole/);
  });
});
