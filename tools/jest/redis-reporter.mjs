const isRedis = (path) => path.endsWith('.redis.spec.ts');

/** Says at the end of a run whether the Redis suites ran, so that nobody mistakes a skip for a pass. */
export default class RedisReporter {
  onRunComplete(_contexts, results) {
    const suites = results.testResults.filter(({ testFilePath }) => isRedis(testFilePath));
    const failed = suites.filter(
      ({ numFailingTests, testExecError }) => numFailingTests > 0 || testExecError,
    ).length;
    const line = process.env.REDIS_URL
      ? `Redis suites: ${suites.length - failed} passed${failed > 0 ? `, ${failed} failed` : ''}`
      : 'Redis suites were NOT run: REDIS_URL is not set';
    process.stderr.write(`${line}\n`);
  }
}
