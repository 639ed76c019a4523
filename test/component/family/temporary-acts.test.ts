import type { Problem } from '@gongji/shared/contracts';
import {
  acceptInvitation,
  agreed,
  checkFace,
  createFamily,
  inviteRelative,
  join,
} from '../harness/family-story';
import type { PersonClient } from '../harness/person-client';
import { type Product, startProduct } from '../harness/start-product';
import { countPremiumOrders, payment } from '../money/money-story';

let product: Product;
let organizer: PersonClient;
let wife: PersonClient;
let father: PersonClient;
let familyId: string;
/** Who each is in the family. */
let memberIds: { father: string; wife: string };

beforeAll(async () => {
  product = await startProduct();
});
beforeEach(async () => {
  await product.reset();
  organizer = await product.as('lin-jianguo');
  wife = await product.as('chen-xiulan');
  father = await product.as('lin-defu');
  familyId = (await createFamily(organizer)).familyId;
  memberIds = {
    wife: (await join(organizer, wife, familyId, 'spouse')).memberId,
    father: await joinAsTemporary(),
  };
});
afterAll(() => product.stop());

/** Invited like anybody, and joined without a face check. */
async function joinAsTemporary(): Promise<string> {
  const invitation = await inviteRelative(organizer, familyId, 'parent', 'father');
  const joined = await acceptInvitation(father, invitation, false);
  expect(joined.kind).toBe('temporary');
  return joined.memberId;
}

async function upgrade(): Promise<void> {
  const params = { familyId, memberId: memberIds.father };
  const faceVerificationId = await checkFace(organizer, { for: 'upgrade-member', ...params });
  const body = { agreed: agreed('member-consent'), faceVerificationId };
  await organizer.ok('upgradeMember', { params, body });
}

async function listBindings() {
  return (await organizer.ok('listBindings', { params: { familyId } })).bindings;
}

const codesOf = ({ decision }: Pick<Problem, 'decision'>) =>
  decision?.reasons.map(({ code }) => code) ?? [];

/** What a temporary member, or somebody for them, could try beside having a premium paid. */
const ACTS: Readonly<Record<string, () => Promise<Problem>>> = {
  'lets their own account pay for somebody': () => father.refused('bindMember', bindWife()),
  'orders the accounts that pay for them': () => orderOf(father),
  'has the organizer order the accounts that pay for them': () => orderOf(organizer),
};

function bindWife() {
  const relative = { memberId: memberIds.wife, relation: 'other', role: null } as const;
  return { params: { familyId }, body: { agreed: agreed('relation-promise'), ...relative } };
}

async function orderOf(who: PersonClient): Promise<Problem> {
  const mine = (await listBindings()).filter(({ memberId }) => memberId === memberIds.father);
  return who.refused('changeDrawOrder', {
    params: { familyId, memberId: memberIds.father },
    body: { bindingIds: mine.map(({ bindingId }) => bindingId) },
  });
}

describe.each(Object.entries(ACTS))('a temporary member who %s', (_act, tryIt) => {
  it('is refused for being one, and changes nothing', async () => {
    const before = await listBindings();
    const problem = await tryIt();
    expect(codesOf(problem)).toEqual(['temporary-member-premium-only']);
    expect(problem.decision?.nextStep.action).toBe('upgrade-member');
    expect(await listBindings()).toEqual(before);
  });

  it('is refused again after leaving as a full member and coming back as this', async () => {
    await upgrade();
    await father.ok('leaveFamily', { params: { familyId } });
    memberIds = { ...memberIds, father: await joinAsTemporary() };
    expect(codesOf(await tryIt())).toEqual(['temporary-member-premium-only']);
  });
});

describe('a temporary member', () => {
  const premiumOfFather = () => payment({ familyId }, [memberIds.father]);

  it('has a premium paid', async () => {
    const { decision } = await organizer.ok('payPremiums', premiumOfFather(), { quote: true });
    expect(decision.reasons.map(({ code }) => code)).not.toContain('temporary-member-premium-only');
  });

  it('is told before it is tried', async () => {
    const { decision, result } = await father.ok('bindMember', bindWife(), { quote: true });
    expect(codesOf({ decision })).toEqual(['temporary-member-premium-only']);
    expect(result).toBeNull();
  });

  it('has no bill at the counter paid by anybody', async () => {
    const own = { id: 'p1', area: '350100', boundOn: '2025-01-01', rank: 1 };
    const payers = [{ ...own, balanceFen: 100_000, pastYearsFen: 100_000, potFen: 100_000 }];
    const given = { billFen: 10_000, ownFen: 0, payers };
    const where = { region: '350100', provinceDirect: false, on: '2025-11-15' };
    const question = { ask: 'settle', ...where, given } as const;
    const asOf = async (bind: 'active' | 'temporary', memberType: 'member' | 'temporary') => {
      const asked = { ...question, given: { ...given, bind, memberType } };
      return (await father.ok('askRule', { body: { question: asked } })).decision;
    };
    expect((await asOf('active', 'member')).answer['draws']).toEqual([{ from: 'p1', fen: 10_000 }]);
    for (const bind of ['active', 'temporary'] as const) {
      const decision = await asOf(bind, 'temporary');
      expect(codesOf({ decision })).toContain('temporary-member-premium-only');
      expect(decision.answer['draws'] ?? []).toEqual([]);
    }
  });

  it('pays for nobody, moves no money and brings nobody in', async () => {
    const params = { familyId };
    await father.refused('payPremiums', payment({ familyId }, [memberIds.wife]));
    await father.refused('movePot', { params, body: { amountFen: 100 } });
    const relative = { relation: 'child', role: null, nameHint: '家人' } as const;
    const invited = { agreed: agreed('relation-promise'), ...relative };
    expect((await father.refused('inviteRelative', { params, body: invited })).status).toBe(404);
    expect(await countPremiumOrders(product)).toBe(0);
  });

  it('is none any more once the face check is passed: nothing is refused for it then', async () => {
    await upgrade();
    const asked = await father.send('bindMember', bindWife());
    expect(asked.text).not.toContain('temporary-member-premium-only');
    expect(codesOf(await orderOf(father))).not.toContain('temporary-member-premium-only');
  });
});
