import { PATIENCE_MS } from './jest.preset.mjs';

const withRedis = process.env.REDIS_URL ? ['<rootDir>/jest.redis.config.mjs'] : [];

export default {
  // Jest would leave one core idle on a machine of two: half of the suites wait for PostgreSQL anyway.
  maxWorkers: 2,
  testTimeout: PATIENCE_MS,
  projects: [
    '<rootDir>/libs/*/jest.config.mjs',
    '<rootDir>/apps/*/jest.config.mjs',
    '<rootDir>/tools/jest.config.mjs',
    ...withRedis,
  ],
  reporters: [
    'default',
    '<rootDir>/tools/jest/redis-reporter.mjs',
    '<rootDir>/tools/jest/security-reporter.mjs',
  ],
};
