import { PARAMETER_QUESTIONS, Question, type QuestionInput } from '@gongji/shared/questions';
import type { AreaCode } from '@gongji/shared/vocabulary';

/** The day the table of coverage is made for: inside the window of cover year 2026. */
export const STANDARD_DAY = '2025-11-15';

type Given<Q extends QuestionInput['ask']> = Extract<QuestionInput, { ask: Q }>['given'];

interface Situations {
  readonly title: string;
  readonly ask: (region: AreaCode) => { ask: QuestionInput['ask']; given: unknown; on?: string };
}

const period = { from: '2025-11-16', to: '2026-11-15' };
/** Rich enough for any model: what is left open is the area's rule, not the payer's money. */
const money = { balanceFen: 1_000_000, pastYearsFen: 1_000_000, potFen: 1_000_000 };

const bind = (relation: 'child' | 'sibling' | 'parent-in-law') => ({
  title: `bind ${relation}`,
  ask: (area: AreaCode) => ({
    ask: 'bind' as const,
    given: { relative: { relation, area }, period } satisfies Given<'bind'>,
  }),
});

/** One ordinary situation a question, the same in every area. */
const SITUATIONS: readonly Situations[] = [
  bind('child'),
  bind('sibling'),
  bind('parent-in-law'),
  { title: 'premium 2026', ask: () => ({ ask: 'premium', given: {} }) },
  {
    title: 'pay premium',
    ask: () => ({
      ask: 'pay-premium',
      given: { payer: { ...money, transfersLeftThisMonth: 1 } } satisfies Given<'pay-premium'>,
    }),
  },
  {
    title: 'settle drugs',
    ask: (area) => ({
      ask: 'settle',
      given: { item: 'drug', payers: [{ id: 'A', area, ...money }] } satisfies Given<'settle'>,
    }),
  },
  {
    title: 'settle, two payers',
    ask: (area) => ({
      ask: 'settle',
      given: {
        item: 'drug',
        chosenPayer: 'A',
        payers: [
          { id: 'A', area, rank: 1, ...money },
          { id: 'B', area, rank: 2, boundOn: '2025-02-01', ...money },
        ],
      } satisfies Given<'settle'>,
    }),
  },
  {
    title: 'buy 惠民保',
    ask: (area) => ({
      ask: 'settle',
      given: {
        item: 'commercial-insurance',
        payers: [{ id: 'A', area, ...money }],
      } satisfies Given<'settle'>,
    }),
  },
  { title: 'cover in time', ask: () => ({ ask: 'cover-start', given: { paidOn: '2025-11-15' } }) },
  {
    title: 'cover late',
    ask: () => ({
      ask: 'cover-start',
      given: { paidOn: '2026-07-01', insuredLastYear: false, gapYears: 1 },
    }),
  },
  {
    title: 'cover newborn',
    ask: () => ({
      ask: 'cover-start',
      given: { paidOn: '2026-05-02', bornOn: '2026-04-20', insuredLastYear: false },
    }),
  },
  {
    title: 'wallet to 河北',
    ask: (from) => ({
      ask: 'wallet-transfer',
      on: `${STANDARD_DAY}T10:00:00`,
      given: { from, to: '130100' } satisfies Given<'wallet-transfer'>,
    }),
  },
];

const VALUES: readonly Situations[] = PARAMETER_QUESTIONS.map((name) => ({
  title: name,
  ask: () => ({ ask: 'parameter', given: { name, coverYear: 2026 } }),
}));

export interface StandardQuestion {
  readonly title: string;
  questionIn(region: AreaCode, provinceDirect: boolean): Question;
}

const standard = ({ title, ask }: Situations): StandardQuestion => ({
  title,
  questionIn: (region, provinceDirect) =>
    Question.parse({ on: STANDARD_DAY, ...ask(region), region, provinceDirect }),
});

export const STANDARD_DECISIONS: readonly StandardQuestion[] = SITUATIONS.map(standard);
export const STANDARD_VALUES: readonly StandardQuestion[] = VALUES.map(standard);
