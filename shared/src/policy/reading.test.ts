import { byDay, readLevel } from './reading';

const verifiedOn = '2026-02-01';
const now = byDay('2025-11-15');

describe('reading one level', () => {
  it('cites who claims something in a dispute, and nobody where no claim is written', () => {
    const disputed = { verifiedOn, confidence: 'conflict' as const, series: [] };
    const claims = [
      { value: 5, sourceIds: ['P50'] },
      { value: 6, sourceIds: ['P80', 'P81'] },
    ];
    expect(readLevel('maxMembers', '350000', { ...disputed, claims }, now)).toEqual({
      parameter: 'maxMembers',
      state: 'disputed',
      value: null,
      level: '350000',
      from: null,
      confidence: 'conflict',
      sourceIds: ['P50', 'P80', 'P81'],
      weak: false,
    });
    expect(readLevel('maxMembers', '350000', disputed, now)?.sourceIds).toHaveLength(0);
  });

  it('leaves to the next level what was looked for and not found', () => {
    const nothing = { verifiedOn, confidence: null, series: [] };
    expect(readLevel('maxMembers', '350000', nothing, now)).toBeNull();
  });
});
