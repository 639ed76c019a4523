import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKS, type Parameter } from '@gongji/shared/policy';
import { Confidence } from '@gongji/shared/vocabulary';
import { COVERAGE_PATH, coverageTable } from './coverage-table';
import { STANDARD_DECISIONS } from './standard-questions';

const values = PACKS.flatMap(({ areaCode, parameters }) =>
  (Object.entries(parameters) as [string, Parameter<unknown>][]).flatMap(
    ([name, { confidence, series }]) =>
      series.map((entry) => ({ areaCode, name, confidence, ...entry })),
  ),
);

describe('the table of what the packs answer', () => {
  const table = coverageTable();

  it('is written down as it is now: npm run policy:coverage', () => {
    const written = readFileSync(join(__dirname, '..', '..', COVERAGE_PATH), 'utf8');
    expect(written).toBe(table);
  });

  it('has a row for every pack and every province', () => {
    const missing = PACKS.filter(({ areaCode }) => !table.includes(`| ${areaCode} `));
    expect(missing).toEqual([]);
    for (const province of ['120000', '220000', '460000', '650000']) {
      expect(table).toContain(`| ${province} `);
    }
  });

  it('asks every kind of question', () => {
    const asks = STANDARD_DECISIONS.map((one) => one.questionIn('350100', false).ask);
    expect(new Set(asks)).toEqual(
      new Set(['bind', 'premium', 'pay-premium', 'settle', 'cover-start', 'wallet-transfer']),
    );
  });
});

describe('a value of a pack', () => {
  it('has a source, a start date and a confidence, each one of them', () => {
    expect(values.length).toBeGreaterThan(400);
    const bare = values.filter(
      ({ from, sourceIds, confidence }) =>
        sourceIds.length === 0 ||
        sourceIds.some((id) => id === '') ||
        !/^\d{4}-\d{2}-\d{2}$/.test(from) ||
        !Confidence.safeParse(confidence).success,
    );
    expect(bare).toEqual([]);
  });
});
