import type { Decision } from '@gongji/shared/decision';
import { PACKS } from '@gongji/shared/policy';
import { Question } from '@gongji/shared/questions';
import { answer } from '@gongji/shared/rules';
import { AREAS } from './arbitraries';

const YEARS = [2021, 2022, 2023, 2024, 2025, 2026, 2027];
const DAYS = YEARS.flatMap((year) =>
  ['01', '04', '07', '10'].map((month) => `${year}-${month}-01`),
);
const PARAMETERS = [
  'maxMembers',
  'countsPayer',
  'maxPayersPerMember',
  'relationsAllowed',
  'parentInLawAllowed',
  'temporaryMember',
  'reserveFen',
  'fundingModel',
  'payersPerSettlement',
  'drawOrder',
  'premiumWindow',
  'walletOpen',
  'hotline',
];
/** What an answer that is allowed must say. */
const SAYS: Readonly<Record<string, string>> = {
  bind: 'as',
  premium: 'amountFen',
  'pay-premium': 'usableFen',
  settle: 'draws',
  'cover-start': 'waitingMonths',
  'wallet-transfer': 'returnsAt',
  parameter: 'value',
};

/** Every kind of question in one area on one day. */
function questionsOf(region: string, day: string): { ask: string; on: string; given: object }[] {
  const coverYear = Number(day.slice(0, 4));
  const payers = [{ id: 'A', area: region, pastYearsFen: 50_000 }];
  const payer = { balanceFen: 300_000, pastYearsFen: 300_000, potFen: 100_000 };
  return [
    { ask: 'bind', on: day, given: { relative: { area: region, relation: 'sibling' } } },
    { ask: 'premium', on: day, given: { coverYear, ageInCoverYear: 40, ageOnPaymentDay: 40 } },
    { ask: 'pay-premium', on: day, given: { coverYear, payer } },
    { ask: 'settle', on: day, given: { payers } },
    { ask: 'cover-start', on: day, given: { coverYear, paidOn: day } },
    { ask: 'wallet-transfer', on: `${day}T10:00:00`, given: { from: region, to: '130100' } },
    ...PARAMETERS.map((name) => ({ ask: 'parameter', on: day, given: { name } })),
  ];
}

/** Empty where the decision is whole: an outcome, its reasons, its answer and its policy. */
function faultsOf(ask: string, region: string, day: string, decision: Decision): string[] {
  const { outcome, reasons, answer: said, steps, stamp } = decision;
  const wanted = { allowed: 'warn', refused: 'stop', undecided: 'unknown' }[outcome];
  const faults = [
    outcome === 'allowed' && said[SAYS[ask] ?? ''] === undefined ? 'no answer' : '',
    outcome !== 'allowed' && !reasons.some(({ severity }) => severity === wanted)
      ? 'no reason'
      : '',
    steps.length === 0 ? 'no steps' : '',
    stamp.packs.length === 0 ? 'no policy' : '',
  ];
  return faults.filter(Boolean).map((fault) => `${ask} ${region} ${day}: ${fault}`);
}

describe('every question, in every area, on the first day of every quarter', () => {
  const direct = PACKS.filter(({ provinceDirect }) => provinceDirect).map((p) => p.areaCode);
  const wheres = [
    ...[...new Set(AREAS)].map((region) => ({ region, provinceDirect: false })),
    ...direct.map((region) => ({ region, provinceDirect: true })),
  ];

  it.each(wheres)('is answered whole in $region ($provinceDirect)', (where) => {
    const faults = DAYS.flatMap((day) =>
      questionsOf(where.region, day).flatMap((question) => {
        const decision = answer(Question.parse({ ...where, ...question }));
        return faultsOf(question.ask, where.region, day, decision);
      }),
    );
    expect(faults).toEqual([]);
  });
});
