const withRedis = process.env.REDIS_URL ? ['<rootDir>/jest.redis.config.mjs'] : [];

export default {
  projects: [
    '<rootDir>/libs/*/jest.config.mjs',
    '<rootDir>/apps/*/jest.config.mjs',
    '<rootDir>/tools/jest.config.mjs',
    ...withRedis,
  ],
  reporters: ['default', '<rootDir>/tools/jest/redis-reporter.mjs'],
};
