/**
 * One Jest project a stage. `npm test` runs the stages one after the other, quick ones first;
 * `npm test -- <stage> [jest arguments]` runs one of them.
 */
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const rootDir = dirname(dirname(fileURLToPath(import.meta.url)));

const transform = {
  '^.+\\.[cm]?[jt]sx?$': [
    require.resolve('@swc/jest'),
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};

const common = {
  rootDir,
  roots: ['shared/src', 'bff/src', 'bff/sandbox', 'bff/channel', 'miniapp/src', 'test'].map(
    (folder) => `<rootDir>/${folder}`,
  ),
  testEnvironment: 'node',
  transform,
  // Everything in node_modules that the suites touch has a CommonJS door.
  transformIgnorePatterns: ['/node_modules/'],
  moduleNameMapper: {
    '^@gongji/shared/(.*)$': '<rootDir>/shared/src/$1',
    '^@gongji/bff/(.*)$': '<rootDir>/bff/$1',
    '\\.(css|scss|png|svg)$': '<rootDir>/test/machine/empty-module.cjs',
  },
};

/** Stage → the files it runs. A test file belongs to exactly one stage. */
export const stages = {
  shared: ['shared/src', 'test/policy', 'test/orders'].map((folder) => `${folder}/**/*.test.ts`),
  tidy: ['test/tidy/**/*.test.ts'],
  cases: ['test/cases/**/*.test.ts', 'test/bench/**/*.test.ts'],
  properties: ['test/properties/**/*.test.ts'],
  miniapp: ['miniapp/src/**/*.test.{ts,tsx}'],
  bff: ['src', 'sandbox', 'channel'].map((folder) => `bff/${folder}/**/*.test.ts`),
  component: ['component', 'coherence', 'fuzz'].map((folder) => `test/${folder}/**/*.test.ts`),
  sim: ['sim', 'crashes', 'many', 'operations'].map((folder) => `test/${folder}/**/*.test.ts`),
  faults: ['test/faults/**/*.test.ts'],
  builds: ['test/builds/**/*.test.ts', 'test/weapp/**/*.test.ts', 'test/alipay/**/*.test.ts'],
  journeys: ['test/journeys/**/*.test.ts'],
};

export default {
  rootDir,
  testTimeout: 30_000,
  // Most suites wait for a database: leaving a core idle, as Jest does, makes them slow.
  maxWorkers: '100%',
  testSequencer: '<rootDir>/test/machine/longest-first.cjs',
  projects: Object.entries(stages).map(([displayName, files]) => ({
    ...common,
    displayName,
    testMatch: files.map((pattern) => `<rootDir>/${pattern}`),
  })),
};
