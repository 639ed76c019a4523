import { decideWalletArea } from '..';
import { DISPUTED, putInForce, told } from '../shapes/made-up-pack.fixture';

jest.mock('../../policy/packs', () => jest.requireActual('../shapes/made-up-pack.fixture'));

const DAY = '2025-06-01';
const nobody = { full: [], part: [], named: [] };
const lists = {
  verifiedOn: '2026-02-01',
  confidence: 'high' as const,
  series: [
    { from: '2024-12-01', value: { ...nobody, named: ['140400', '160100'] }, sourceIds: ['P03'] },
    {
      from: '2025-01-01',
      value: { ...nobody, part: ['160000'], named: ['140200'] },
      sourceIds: ['P03'],
    },
    { from: '2025-02-01', value: null, sourceIds: ['P03'] },
    {
      from: '2025-03-01',
      value: { full: ['130000'], part: ['140000', '160000'], named: ['140000', '150100'] },
      sourceIds: ['P04'],
    },
    { from: '2025-07-01', value: { ...nobody, named: ['140300'] }, sourceIds: ['P05'] },
  ],
};

putInForce({
  '000000': { walletList: lists },
  '310000': { walletList: DISPUTED },
});

describe('why a wallet is open, closed or not known', () => {
  const decide = (area: string, region = '130100') =>
    decideWalletArea({ region, provinceDirect: false, on: DAY }, area);

  it.each([
    ['130200', 'its whole province is on the list in force'],
    ['150100', 'the list in force names it'],
    ['150102', 'the list in force names its city'],
    ['140000', 'the list in force names the own area of the province'],
    ['140200', 'an earlier list names it, and its province is still there in part'],
    ['160100', 'the first list names it, and its province is on every one since'],
  ])('%s is open: %s', (area) => {
    expect(decide(area)).toMatchObject({ outcome: 'allowed', reasons: [], answer: {} });
  });

  it.each([
    ['140100', 'no list names it, and its province is there in part'],
    ['140300', 'only a later list names it'],
    ['140400', 'a list names it, and a later one leaves its province out'],
  ])('%s is not known: %s', (area) => {
    expect(told(decide(area))).toEqual([
      ['wallet-area-unknown unknown walletList', { area, on: DAY }],
    ]);
  });

  it('150200 is closed: its province is not on the list in force', () => {
    expect(told(decide('150200'))).toEqual([
      ['wallet-not-open stop walletList', { area: '150200', on: DAY }],
    ]);
  });

  it('nothing is known where the lists themselves are disputed', () => {
    expect(told(decide('130200', '310000'))).toEqual([
      ['wallet-area-unknown unknown walletList', { area: '130200', on: DAY }],
    ]);
  });
});
