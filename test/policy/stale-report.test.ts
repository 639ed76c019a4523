import type { PolicyPack } from '@gongji/shared/policy';
import { staleReport } from './stale-report';

const entry = { value: 1, sourceIds: ['P01'] };
const pack: PolicyPack = {
  areaCode: '350000',
  provinceDirect: false,
  name: '福建',
  parentCode: '000000',
  version: '2026-02-01.1',
  hotlines: [],
  sources: [],
  parameters: {
    reserveFen: {
      verifiedOn: '2025-02-01',
      confidence: 'high',
      series: [{ ...entry, from: '2021-01-01' }],
    },
    bindMonthsMin: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [
        { ...entry, from: '2021-01-01', confidence: 'low' },
        { ...entry, from: '2025-01-01' },
      ],
    },
    maxMembers: {
      verifiedOn: '2026-02-01',
      confidence: 'conflict',
      series: [],
      claims: [entry],
    },
    changesYearMax: {
      verifiedOn: '2025-02-01',
      confidence: 'high',
      series: [{ ...entry, from: '2021-01-01', confidence: 'low' }],
    },
    maxMembersLifetime: { verifiedOn: '2026-02-01', confidence: null, series: [] },
  },
};

const report = (on: string, days: number) =>
  staleReport(on, days, [pack]).map((line) => line.trim().replace(/ +/g, ' '));

describe('the report of stale policy', () => {
  it('names what was not checked for long, what is disputed and what is weak, counts last', () => {
    expect(report('2026-02-02', 365)).toEqual([
      '350000 福建',
      'reserveFen stale; checked 2025-02-01',
      'maxMembers conflict; checked 2026-02-01',
      'changesYearMax stale, low; checked 2025-02-01',
      'Policy on 2026-02-02: 1 packs, 5 parameters; ' +
        '2 not checked for over 365 days, 1 conflict, 1 low',
    ]);
  });

  it('calls a parameter stale on the day after its days are over', () => {
    expect(report('2026-02-01', 365).join()).not.toContain('stale');
    expect(report('2026-02-02', 366).join()).not.toContain('stale');
  });

  it('minds a weak value while it is in force, and no longer', () => {
    expect(report('2024-12-31', 9999)).toContain('bindMonthsMin low; checked 2026-02-01');
    expect(report('2025-01-01', 9999).join()).not.toContain('bindMonthsMin');
  });

  it('knows every pack there is', () => {
    expect(staleReport('2026-02-01', 365).at(-1)).toMatch(/^Policy on 2026-02-01: \d+ packs, /);
  });
});
