/**
 * npm run mutation: changes the rules and the policy code in thousands of small ways and counts
 * how many of the changes a test notices. Paths are from the root of the clone.
 */
import { availableParallelism } from 'node:os';

export default {
  mutate: [
    'shared/src/rules/**/*.ts',
    'shared/src/policy/**/*.ts',
    '!**/*.test.ts',
    '!**/*.fixture.ts',
    // Literals from documents: a changed number is a changed policy, which the cases of its area
    // and the coverage table hold. Only the file that finds a pack is code.
    '!shared/src/policy/packs/!(index).ts',
    // The names of GB/T 2260: a table without code, whose one reader is `areas.ts`.
    '!shared/src/policy/area-names.ts',
  ],
  testRunner: 'in-process',
  plugins: ['./test/mutation/in-process-runner.mjs'],
  coverageAnalysis: 'perTest',
  tempDirName: '.cache/mutation/sandbox',
  ignorePatterns: ['/*', '!/shared', '!/test', '/shared/dist', '/test/journeys', '/test/component'],
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  htmlReporter: { fileName: '.cache/mutation/report.html' },
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
  // A machine that is busy with other things is not a test that notices.
  timeoutMS: 30_000,
  concurrency: availableParallelism(),
};
