import { SettleGiven } from '../../questions';
import { decideSettle } from '..';
import { DISPUTED, type Json, putInForce, set, since, told } from '../shapes/made-up-pack.fixture';

jest.mock('../../policy/packs', () => jest.requireActual('../shapes/made-up-pack.fixture'));

const TODAY = '2025-06-01';

putInForce({
  '000000': {
    fundingModel: set('in-place' as const),
    itemsPayable: set(['care']),
    codeLinkShares: set(false),
    temporaryMember: set(true),
    temporaryMemberCan: set(['premium']),
  },
  '130000': { legacyLinkShares: since('2025-06-02', true), temporaryMember: set(false) },
  '140000': { legacyLinkShares: set(true, 'low') },
  '150000': { temporaryMember: DISPUTED },
  '210000': { legacyLinkShares: set(false) },
});

function settle(region: string, given: Json = {}) {
  const payers = [{ id: 'A', area: region }];
  const where = { region, provinceDirect: false, on: TODAY };
  return decideSettle(where, SettleGiven.parse({ payers, ...given }));
}

describe('why a permission is none', () => {
  const act = 'settle';

  it.each([
    ['220100', 'none', 'not-bound stop', {}],
    ['220100', 'in-review', 'binding-in-review stop', {}],
    ['220100', 'awaiting-spouse', 'binding-awaiting-spouse stop', {}],
    ['220100', 'not-begun', 'binding-not-begun stop', {}],
    ['220100', 'expired', 'binding-ended stop', {}],
    ['220100', 'code-link', 'code-link-is-not-sharing stop codeLinkShares', {}],
    ['220100', 'legacy-link', 'code-link-is-not-sharing stop legacyLinkShares', { legacy: true }],
    ['210100', 'legacy-link', 'code-link-is-not-sharing stop legacyLinkShares', { legacy: true }],
    ['130100', 'legacy-link', 'before-known-policy unknown legacyLinkShares', { on: TODAY }],
    [
      '140100',
      'legacy-link',
      'weak-source warn legacyLinkShares',
      { parameter: 'legacyLinkShares' },
    ],
    ['220100', 'temporary', 'temporary-member-premium-only stop temporaryMemberCan', { act }],
    ['130100', 'temporary', 'not-bound stop temporaryMember', { act }],
    ['150100', 'temporary', 'policy-unknown unknown temporaryMember', { act }],
  ])('in %s, %s: %s', (region, bind, code, facts) => {
    expect(told(settle(region, { bind }))).toContainEqual([code, facts]);
  });

  it('is that of a temporary member only where the binding stands', () => {
    const temporary = { memberType: 'temporary' };
    expect(told(settle('220100', temporary))).toEqual([
      ['temporary-member-premium-only stop temporaryMemberCan', { act }],
    ]);
    expect(told(settle('220100', { ...temporary, bind: 'none' }))).toEqual([
      ['not-bound stop', {}],
    ]);
  });

  it('needs none where nobody else is to pay', () => {
    expect(settle('220100', { bind: 'none', payers: [], ownFen: 4000 }).answer).toEqual({
      draws: [{ from: 'own', fen: 4000 }],
      cashFen: 6000,
    });
    expect(settle('220100', { bind: 'none', ownFen: 10000 }).answer).toEqual({
      draws: [{ from: 'own', fen: 10000 }],
      cashFen: 0,
    });
  });
});
