import { agreed, checkFace, createFamily, inviteRelative, join } from '../harness/family-story';
import { identityOf } from '../harness/identity-of';
import type { PersonClient } from '../harness/person-client';
import { type Product, startProduct } from '../harness/start-product';

let product: Product;
let organizer: PersonClient;
let familyId: string;
beforeAll(async () => {
  product = await startProduct();
});
beforeEach(async () => {
  await product.reset();
  organizer = await product.as('lin-jianguo');
  familyId = (await createFamily(organizer)).familyId;
});
afterAll(() => product.stop());

async function idNumberOf(demoId: string): Promise<string> {
  return (await identityOf(product, demoId)).idNumber;
}

async function motherInput() {
  const idNumber = await idNumberOf('huang-yuying');
  const who = { name: '黄玉英', idNumber, relation: 'parent', role: 'mother' } as const;
  return { params: { familyId }, body: { agreed: agreed('relation-promise'), ...who } };
}

async function addMother() {
  const { result } = await organizer.ok('addTemporaryMember', await motherInput());
  if (!result) throw new Error('the mother was not added');
  return result;
}

const codes = (problem: { decision: { reasons: { code: string }[] } | null }) =>
  problem.decision?.reasons.map((reason) => reason.code) ?? [];

describe('a temporary member', () => {
  it('is added with name, ID number and promise, and shown with a masked number', async () => {
    const mother = await addMother();
    expect(mother).toMatchObject({ kind: 'temporary', relation: 'parent', role: 'mother' });
    expect(mother.idNumberMasked).toMatch(/^350\d{3}\*{8}\d{3}[\dX]$/);
  });

  it('is refused with a number that cannot exist, naming the field', async () => {
    const sent = await motherInput();
    const last = sent.body.idNumber.endsWith('1') ? '2' : '1';
    const idNumber = sent.body.idNumber.slice(0, 17) + last;
    const problem = await organizer.refused('addTemporaryMember', {
      ...sent,
      body: { ...sent.body, idNumber },
    });
    expect(problem.code).toBe('input-invalid');
    expect(problem.errors).toEqual([{ field: 'idNumber', code: 'id-number-invalid' }]);
  });

  it('is refused where name and number do not belong together', async () => {
    const sent = await motherInput();
    const body = { ...sent.body, name: '王小明' };
    const problem = await organizer.refused('addTemporaryMember', { ...sent, body });
    expect(problem.errors).toEqual([{ field: 'idNumber', code: 'name-and-number-unknown' }]);
  });

  it('is added once', async () => {
    await addMother();
    const problem = await organizer.refused('addTemporaryMember', await motherInput());
    expect(codes(problem)).toContain('already-bound');
  });

  it('becomes a full member after a passed check, and stays the same member', async () => {
    const { memberId } = await addMother();
    const faceVerificationId = await checkFace(organizer, {
      for: 'upgrade-member',
      familyId,
      memberId,
    });
    const upgrade = {
      params: { familyId, memberId },
      body: { agreed: agreed('member-consent'), faceVerificationId },
    };
    const { result } = await organizer.ok('upgradeMember', upgrade);
    expect(result).toMatchObject({ memberId, kind: 'full' });
    const { records } = await organizer.ok('listRecords', { query: {} });
    expect(records.map((record) => record.kind)).toEqual(
      expect.arrayContaining(['temporary-member-added', 'member-upgraded']),
    );
  });

  it('is made full once: a check that was used counts for nothing more', async () => {
    const { memberId } = await addMother();
    const purpose = { for: 'upgrade-member', familyId, memberId } as const;
    const faceVerificationId = await checkFace(organizer, purpose);
    const upgrade = {
      params: { familyId, memberId },
      body: { agreed: agreed('member-consent'), faceVerificationId },
    };
    await organizer.ok('upgradeMember', upgrade);
    expect((await organizer.refused('upgradeMember', upgrade)).code).toBe('state-changed');
    const { records } = await organizer.ok('listRecords', { query: { kind: 'member-upgraded' } });
    expect(records).toHaveLength(1);
  });

  it('stays temporary after a failed check', async () => {
    await product.play({ faceResult: 'fail' });
    const { memberId } = await addMother();
    const purpose = { for: 'upgrade-member', familyId, memberId } as const;
    const faceVerificationId = await checkFace(organizer, purpose);
    const problem = await organizer.refused('upgradeMember', {
      params: { familyId, memberId },
      body: { agreed: agreed('member-consent'), faceVerificationId },
    });
    expect(codes(problem)).toContain('face-check-needed');
  });

  it('can sign in later and finds the family', async () => {
    await addMother();
    const mother = await product.as('huang-yuying');
    expect((await mother.ok('readMe', {})).familyIds).toEqual([familyId]);
  });
});

describe('the end of a membership', () => {
  it('is shown with its consequences before it is done', async () => {
    const { memberId } = await addMother();
    const params = { familyId, memberId };
    const { result } = await organizer.ok('removeMember', { params }, { quote: true });
    expect(result?.consequences).toEqual([
      'payments-stop',
      'records-stay',
      'pot-stays-with-organizer',
    ]);
    expect((await organizer.ok('readFamily', { params: { familyId } })).members).toHaveLength(2);
  });

  it('ends what may be paid, and the way back in', async () => {
    const wife = await product.as('chen-xiulan');
    const { memberId } = await join(organizer, wife, familyId, 'spouse');
    await organizer.ok('removeMember', { params: { familyId, memberId } });
    expect((await wife.refused('readFamily', { params: { familyId } })).code).toBe('not-found');
    const { bindings } = await organizer.ok('listBindings', { params: { familyId } });
    expect(bindings).toEqual([]);
    const { records } = await wife.ok('listRecords', { query: { kind: 'member-removed' } });
    expect(records).toHaveLength(1);
  });

  it('leaves room to come back', async () => {
    const wife = await product.as('chen-xiulan');
    await join(organizer, wife, familyId, 'spouse');
    await wife.ok('leaveFamily', { params: { familyId } });
    const again = await join(organizer, wife, familyId, 'spouse');
    expect(again.status).toBe('active');
  });

  it('is closed to an organizer who is not alone', async () => {
    await addMother();
    const problem = await organizer.refused('leaveFamily', { params: { familyId } });
    expect(codes(problem)).toEqual(['organizer-not-alone']);
    expect(problem.nextStep).toBe('release-another-member');
  });

  it('closes the family when its organizer leaves alone', async () => {
    await inviteRelative(organizer, familyId, 'spouse');
    const { result } = await organizer.ok('leaveFamily', { params: { familyId } });
    expect(result?.consequences).toEqual(
      expect.arrayContaining(['family-closes', 'open-invitations-end']),
    );
    expect((await organizer.refused('readFamily', { params: { familyId } })).status).toBe(404);
    expect((await organizer.ok('readMe', {})).familyIds).toEqual([]);
  });
});
