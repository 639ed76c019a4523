import { BindGiven } from '../../questions';
import { bindAsks, decideBind } from '..';
import {
  DISPUTED,
  type Json,
  putInForce,
  readFor,
  set,
  since,
  told,
} from '../shapes/made-up-pack.fixture';

jest.mock('../../policy/packs', () => jest.requireActual('../shapes/made-up-pack.fixture'));

const papers = [
  { step: 'sign-promise' as const, name: null },
  { step: 'upload-papers' as const, name: null },
];

putInForce({
  '000000': {
    payerType: set('employee-with-account' as const),
    relationsAllowed: set({ allowed: ['child', 'spouse'], undecided: [] }),
    bothStatusNormal: set(true),
  },
  '130000': {
    temporaryMember: set(true, 'low'),
    memberConsent: set('needed' as const),
    bindSteps: set(papers),
    bindEffective: set('next-month' as const),
    drawOrder: set(['own' as const, 'by-rank' as const]),
    drawOrderEditable: set(true),
    maxPayersPerMember: set({ local: 1, crossArea: 1 }),
  },
  '140000': {
    temporaryMember: set(false),
    memberConsent: set('not-needed' as const, 'low'),
    bindSteps: set(papers, 'low'),
    drawOrder: set(['own' as const, 'chosen' as const]),
    drawOrderEditable: set(true),
  },
  '150000': {
    temporaryMember: DISPUTED,
    memberConsent: set('spouse-only' as const),
    periodRequired: set({ startNotBeforeToday: false }),
  },
  '210000': { periodRequired: set({ startNotBeforeToday: true }), temporaryMember: set(false) },
  '220000': { temporaryMember: since('2025-06-02', true) },
});

const where = (region: string) => ({ region, provinceDirect: false, on: '2025-06-01' });
function bind(region: string, { relative, ...rest }: Json = {}) {
  const member = { area: region, ...(relative as Json | undefined) };
  return decideBind(where(region), BindGiven.parse({ ...rest, relative: member }));
}

describe('what a failed face check leads to', () => {
  const given = { relative: { faceVerified: false, consented: false } };

  it('is a temporary member, who promises instead of consenting', () => {
    const decision = bind('130100', given);
    expect(decision.answer).toEqual({ as: 'temporary' });
    expect(decision.nextStep.action).toBe('add-as-temporary');
    expect(told(decision)).toEqual([
      ['face-check-failed-temporary warn temporaryMember', {}],
      ['weak-source warn temporaryMember', { parameter: 'temporaryMember' }],
    ]);
  });

  it.each([
    ['210100', 'face-check-failed-counter stop temporaryMember'],
    ['150100', 'face-check-needed unknown temporaryMember'],
    ['220100', 'face-check-needed unknown temporaryMember'],
  ])('in %s: %s, and consent is asked for as well', (region, code) => {
    const reasons = told(
      bind(region, { ...given, relative: { ...given.relative, relation: 'spouse' } }),
    );
    expect(reasons).toContainEqual([code, {}]);
    expect(reasons.map(([said]) => said).join()).toContain('consent-missing');
  });
});

describe('what a missing consent leads to', () => {
  const period = { from: '2025-06-01', to: '2025-07-01' };
  const silent = (relation: string) => ({ period, relative: { relation, consented: false } });

  it.each([
    ['130100', 'child', 'consent-missing stop memberConsent', {}],
    ['150100', 'spouse', 'spouse-consent-missing stop memberConsent', {}],
    ['210100', 'child', 'consent-missing unknown memberConsent', {}],
    ['140100', 'spouse', 'weak-source warn memberConsent', { parameter: 'memberConsent' }],
  ])('in %s, from a %s: %s', (region, relation, code, facts) => {
    expect(told(bind(region, silent(relation)))).toEqual([[code, facts]]);
  });

  it('is nothing where only a spouse must agree and it is a child', () => {
    expect(told(bind('150100', silent('child')))).toEqual([]);
  });
});

describe('what dates are wanted', () => {
  const on = '2025-06-01';
  const dates = (from: string, to: string) => ({ period: { from, to } });

  it.each([
    ['210100', {}, 'period-missing', {}],
    [
      '210100',
      dates('2025-05-31', '2025-07-01'),
      'period-invalid',
      { from: '2025-05-31', to: '2025-07-01', on },
    ],
    [
      '150100',
      dates('2025-07-01', '2025-07-01'),
      'period-invalid',
      { from: '2025-07-01', to: '2025-07-01', on },
    ],
  ])('in %s with %j: %s', (region, given, code, facts) => {
    expect(told(bind(region, given))).toEqual([[`${code} stop periodRequired`, facts]]);
  });

  it.each([
    ['150100', dates('2025-05-01', '2025-05-02')],
    ['130100', dates('2025-05-01', '2025-05-02')],
    ['210100', dates('2025-06-01', '2025-06-02')],
  ])('is silent in %s with %j', (region, given) => {
    expect(told(bind(region, given))).toEqual([]);
  });
});

describe('what papers are wanted', () => {
  const unsigned = { signed: false };
  const bare = { papersGiven: false };

  it.each([
    ['130100', unsigned, 'signature-missing stop bindSteps'],
    ['130100', bare, 'papers-missing stop bindSteps'],
    ['140100', unsigned, 'signature-missing warn bindSteps'],
    ['140100', bare, 'papers-missing warn bindSteps'],
  ])('in %s with %j: %s', (region, given, code) => {
    expect(told(bind(region, given))).toEqual([[code, {}]]);
  });

  it('is not asked about where nothing is missing, or the area wants none', () => {
    expect(readFor(bind('130100'))).not.toContain('bindSteps');
    expect(told(bind('220100', { ...unsigned, ...bare }))).toEqual([]);
  });
});

describe('what an area asks of whoever makes a binding', () => {
  it('counts places as they are named in public where payers are counted apart', () => {
    expect(bindAsks(where('130100'))).toMatchObject({
      ranks: 3,
      spouseAgrees: false,
      startsFrom: 'next-month',
      drawOrderEditable: true,
    });
  });

  it('lets no order be edited that has neither places nor days', () => {
    expect(bindAsks(where('140100'))).toMatchObject({ drawOrderEditable: false, ranks: null });
  });

  it('asks for nothing and starts at once where nobody says anything', () => {
    expect(bindAsks(where('220100'))).toEqual({
      steps: [],
      stepsAreOwn: false,
      period: null,
      ranks: null,
      signature: 'no',
      papers: 'no',
      review: false,
      spouseAgrees: false,
      startsFrom: 'at-once',
      drawOrder: [],
      drawOrderEditable: false,
    });
  });

  it('says of a spouse who must agree', () => {
    expect(bindAsks(where('150100')).spouseAgrees).toBe(true);
  });
});
