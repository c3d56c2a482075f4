import { globSync } from 'node:fs';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { renew } from './sources.mjs';
import { collect } from './specs.mjs';

/** Specs that draw their cases: what they notice differs from run to run, so they count for nothing here. */
const LEFT_TO_CHANCE = /(\/sequences|\/reservations|\.model)\.spec\.ts$/;

const stryker = (globalThis.__stryker__ ??= {});

/**
 * Runs specs for Stryker in its own process. Jest would load all code anew for every mutant, which takes a hundred times
 * as long as the tests themselves; here only a mutant in code that runs once, while it is loaded, has it loaded anew.
 */
class InProcess {
  static inject = [];
  tests;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    stryker.mutantCoverage = { static: {}, perTest: {} };
    this.tests = await this.load();
    const tests = await this.run(this.tests);
    return { status: 'complete', tests, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant: { id }, mutantActivation, testFilter, hitLimit, disableBail }) {
    const isStatic = mutantActivation === 'static';
    Object.assign(stryker, { activeMutant: isStatic ? id : undefined, hitCount: 0, hitLimit });
    try {
      const all = isStatic ? await this.load() : (this.tests ??= await this.load());
      stryker.activeMutant = id;
      const results = await this.run(all.filter((test) => !testFilter || testFilter.includes(test.id)));
      return (
        determineHitLimitReached(stryker.hitCount, hitLimit) ??
        toMutantRunResult({ status: 'complete', tests: results }, disableBail)
      );
    } catch (error) {
      // It could not even be loaded: every spec noticed.
      return { status: 'killed', killedBy: ['loading'], failureMessage: String(error), nrOfTests: 0 };
    } finally {
      stryker.activeMutant = undefined;
    }
  }

  load() {
    renew();
    const specs = globSync(process.env.SPECS, { cwd: process.cwd() }).filter(
      (spec) => !LEFT_TO_CHANCE.test(spec),
    );
    return collect(specs.sort().map((spec) => new URL(spec, `file://${process.cwd()}/`).href));
  }

  /** Up to the first failure, as one is enough. */
  async run(tests) {
    const results = [];
    for (const { id, name, run } of tests) {
      stryker.currentTestId = id;
      const start = performance.now();
      const failure = await Promise.resolve()
        .then(run)
        .then(() => undefined, String);
      const test = { id, name, timeSpentMs: performance.now() - start };
      results.push(failure ? { ...test, status: 1, failureMessage: failure } : { ...test, status: 0 });
      stryker.currentTestId = undefined;
      if (failure && stryker.activeMutant) break;
    }
    return results;
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcess)];
