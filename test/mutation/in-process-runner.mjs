/**
 * Stryker's test runner for suites that need nothing but Node: they are loaded once, and a mutant
 * costs what its tests take, a few milliseconds. The runner for Jest starts every suite anew for
 * every mutant, which took seven seconds a mutant here.
 */
import { dirname } from 'node:path';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { suitesOf } from './suites.mjs';

/** What the instrumented sources and the runner tell one another. */
globalThis.__stryker__ ??= {};
const context = globalThis.__stryker__;

class InProcessRunner {
  #suites = suitesOf(process.cwd());
  #loaded = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    const { files } = this.#suites;
    const results = await this.#run({ files, wanted: () => true, bail: false });
    const { mutantCoverage } = context;
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage };
  }

  async mutantRun({ activeMutant, mutantActivation, reloadEnvironment, ...options }) {
    const { testFilter, hitLimit, disableBail, sandboxFileName } = options;
    if (reloadEnvironment) this.#loaded.clear();
    if (mutantActivation !== 'static') this.#loadAll();
    const names = testFilter && new Set(testFilter);
    Object.assign(context, { activeMutant: activeMutant.id, hitLimit });
    context.hitCount = hitLimit === undefined ? undefined : 0;
    try {
      const wanted = ({ id }) => names === undefined || names.has(id);
      const files = this.#nearestFirst(sandboxFileName);
      const tests = await this.#run({ files, wanted, bail: !disableBail });
      const complete = { status: DryRunStatus.Complete, tests };
      return toMutantRunResult(determineHitLimitReached(context.hitCount, hitLimit) ?? complete);
    } catch (error) {
      return toMutantRunResult({ status: DryRunStatus.Error, errorMessage: String(error) });
    } finally {
      Object.assign(context, { activeMutant: undefined, hitCount: undefined });
    }
  }

  #loadAll() {
    for (const file of this.#suites.files) this.#testsOf(file);
  }

  #testsOf(file) {
    if (!this.#loaded.has(file)) this.#loaded.set(file, this.#suites.load(file));
    return this.#loaded.get(file);
  }

  /** The suites beside the change are the likeliest to notice it. */
  #nearestFirst(changed) {
    const isBeside = (file) => file.startsWith(dirname(changed));
    return [...this.#suites.files].sort((a, b) => Number(isBeside(b)) - Number(isBeside(a)));
  }

  async #run({ files, wanted, bail }) {
    const results = [];
    for (const file of files) {
      for (const test of this.#testsOf(file).filter(wanted)) {
        const result = { ...(await runTest(test)), fileName: file };
        results.push(result);
        if (bail && result.status === TestStatus.Failed) return results;
      }
    }
    return results;
  }
}

async function runTest({ id, run }) {
  const startedAt = performance.now();
  context.currentTestId = id;
  const outcome = await outcomeOf(run);
  context.currentTestId = undefined;
  return { id, name: id, timeSpentMs: performance.now() - startedAt, ...outcome };
}

async function outcomeOf(run) {
  try {
    await run();
    return { status: TestStatus.Success };
  } catch (error) {
    return { status: TestStatus.Failed, failureMessage: String(error?.message ?? error) };
  }
}

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'in-process', () => new InProcessRunner()),
];
