import type { PackParameters } from '../parameters';

/** 全国: the floor under every premium and the waiting rules of 2025. Sums and windows are local. */
export const NATION_PREMIUM: PackParameters = {
  residentPremium: { verifiedOn: '2026-02-01', confidence: null, series: [] },
  premiumFloor: {
    verifiedOn: '2026-02-01',
    confidence: 'high',
    series: [
      {
        from: '2025-01-01',
        value: { coverYear: 2025, floorFen: 40000, subsidyFen: 67000 },
        sourceIds: ['P14', 'P31'],
      },
      {
        from: '2026-01-01',
        value: { coverYear: 2026, floorFen: 40000, subsidyFen: 70000 },
        sourceIds: ['P52', 'P15', 'P16', 'P25'],
      },
    ],
  },
  premiumWindow: {
    verifiedOn: '2026-02-01',
    confidence: null,
    series: [],
    claims: [
      {
        value: {
          coverYear: 2026,
          rolling: false,
          opensOn: '2025-09-01',
          closesOn: '2026-01-31',
          extendedTo: null,
          arrivalFrom: null,
        },
        sourceIds: ['P16'],
      },
      {
        value: {
          coverYear: 2026,
          rolling: false,
          opensOn: '2025-09-01',
          closesOn: '2026-02-28',
          extendedTo: null,
          arrivalFrom: null,
        },
        sourceIds: ['P16'],
      },
    ],
  },
  premiumsNamedUnchecked: {
    verifiedOn: '2026-02-01',
    confidence: 'low',
    series: [
      {
        from: '2025-10-10',
        value: [
          { areaCode: '330600', group: 'general', amountFen: 67800 },
          { areaCode: '440400', group: 'general', amountFen: 53900 },
          { areaCode: '440400', group: 'student-child', amountFen: 40400 },
          { areaCode: '640000', group: 'general', amountFen: 80000 },
          { areaCode: '640000', group: 'student-child', amountFen: 40000 },
        ],
        sourceIds: ['P134'],
      },
    ],
  },
  assistedGroups: {
    verifiedOn: '2026-02-01',
    confidence: 'medium',
    series: [
      {
        from: '2025-10-17',
        value: ['特困', '孤儿', '低保', '防返贫监测', '重度残疾'],
        sourceIds: ['P85', 'P75', 'P24'],
      },
    ],
  },
  agedExempt: {
    verifiedOn: '2026-02-01',
    confidence: 'low',
    series: [{ from: '2025-04-22', value: false, sourceIds: ['seed-001'] }],
  },
  schoolBillsStudents: {
    verifiedOn: '2026-02-01',
    confidence: 'medium',
    series: [{ from: '2025-03-29', value: 'often', sourceIds: ['P85', 'seed-004'] }],
  },
  waitingFixedMonths: {
    verifiedOn: '2026-02-01',
    confidence: 'high',
    series: [{ from: '2025-01-01', value: 3, sourceIds: ['P0A', 'P08', 'P09', 'P10', 'seed-004'] }],
  },
  waitingMonthsGapYear: {
    verifiedOn: '2026-02-01',
    confidence: 'high',
    series: [{ from: '2025-01-01', value: 1, sourceIds: ['P0A', 'P09', 'P10'] }],
  },
  repairMonthsYear: {
    verifiedOn: '2026-02-01',
    confidence: 'high',
    series: [{ from: '2025-01-01', value: 1, sourceIds: ['P0A', 'P09'] }],
  },
  waitingAfterRepairMin: {
    verifiedOn: '2026-02-01',
    confidence: 'high',
    series: [
      { from: '2025-01-01', value: { gapYears: 4, months: 6 }, sourceIds: ['P0A', 'P09', 'P10'] },
    ],
  },
  newbornWaits: {
    verifiedOn: '2026-02-01',
    confidence: 'medium',
    series: [{ from: '2025-01-01', value: false, sourceIds: ['P0A', 'P10', 'P16'] }],
  },
  newbornCover: {
    verifiedOn: '2026-02-01',
    confidence: null,
    series: [],
    claims: [
      {
        value: { days: 90, inside: 'birth', after: 'month-after-payment' },
        sourceIds: ['P7A', 'P54', 'P16'],
      },
    ],
  },
  newbornCrossYear: {
    verifiedOn: '2026-02-01',
    confidence: 'conflict',
    series: [],
    claims: [
      { value: 'both-years', sourceIds: ['P187'] },
      { value: 'either-year', sourceIds: ['P7A'] },
    ],
  },
  enrolmentIncentive: {
    verifiedOn: '2026-02-01',
    confidence: 'high',
    series: [
      {
        from: '2024-08-07',
        value: { fromYear: 5, stepFenYear: 100000, zeroClaimStepFenYear: 100000 },
        sourceIds: ['P13'],
      },
    ],
  },
};
