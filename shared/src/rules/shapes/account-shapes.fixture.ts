import { type Shapes, set } from './made-up-pack.fixture';

const IN_PLACE = set('in-place' as const);

/** The areas that every test of money out of an account knows. */
export const ACCOUNT_SHAPES: Shapes = {
  '000000': {
    accountPaysPremium: set(true),
    onPayerTerminated: set('ends' as const),
    temporaryMember: set(false),
    itemsPayable: set(['care', 'drug', 'device']),
  },
  // A reserve in the account; one payer a settlement; no order between them.
  '140000': {
    fundingModel: IN_PLACE,
    reserveFen: set(100000),
    payersPerSettlement: set('single' as const),
    onPayerPaused: set('harmless' as const, 'low'),
    onFamilyChange: set('stands-until-released' as const),
  },
  // The payer is chosen at the counter.
  '510000': {
    fundingModel: IN_PLACE,
    payersPerSettlement: set('chosen' as const),
    drawOrder: set(['own', 'chosen']),
    memberConsent: set('spouse-only' as const),
    splitPayment: set(true),
  },
  // Several payers in the order of filing; debited in one batch a month.
  '110000': {
    fundingModel: set('batch' as const),
    drawOrder: set(['own', 'by-bind-date']),
    splitPayment: set(false),
  },
  '310000': { fundingModel: set('past-years' as const), legacyLinkShares: set(false) },
  '410000': { fundingModel: IN_PLACE },
  '610000': {
    fundingModel: IN_PLACE,
    memberScope: set('pooling-area' as const),
    reserveFen: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2021-04-22', value: null, sourceIds: ['seed-004'] }],
    },
  },
};
