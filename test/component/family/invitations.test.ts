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

let product: Product;
let organizer: PersonClient;
let wife: PersonClient;
let familyId: string;
beforeAll(async () => {
  product = await startProduct();
});
beforeEach(async () => {
  await product.reset();
  [organizer, wife] = [await product.as('lin-jianguo'), await product.as('chen-xiulan')];
  familyId = (await createFamily(organizer)).familyId;
});
afterAll(() => product.stop());

const open = async () => {
  const made = await inviteRelative(organizer, familyId, 'spouse');
  return { ...made, token: made.token ?? '', code: made.code ?? '' };
};
const lookUp = (code: string) => wife.send('lookUpInvitation', { body: { proof: { code } } });

describe('an invitation', () => {
  it('shows the relative what they would consent to, and little of who asks', async () => {
    const { code, token, invitationId } = await open();
    expect(code).toMatch(/^\d{6}$/);
    const byCode = await wife.ok('lookUpInvitation', { body: { proof: { code } } });
    const byToken = await wife.ok('lookUpInvitation', { body: { proof: { token } } });
    expect(byCode).toEqual(byToken);
    expect(byCode).toMatchObject({ invitationId, inviterNameMasked: '林**', relation: 'spouse' });
    expect(byCode.consents.length).toBeGreaterThan(0);
    expect(byCode.refusal).toBeNull();
  });

  it('brings the relative in as a full member, bound to the organizer', async () => {
    const joined = await join(organizer, wife, familyId, 'spouse');
    expect(joined).toMatchObject({ familyId, kind: 'full', relation: 'spouse', me: true });
    const { bindings } = await organizer.ok('listBindings', { params: { familyId } });
    expect(bindings).toHaveLength(1);
    expect(bindings[0]).toMatchObject({ rank: 1, relation: 'spouse', mine: true, kind: 'full' });
  });

  it('records who checked the face', async () => {
    await join(organizer, wife, familyId, 'spouse');
    const { records } = await wife.ok('listRecords', { query: { kind: 'member-joined' } });
    const detail = await wife.ok('readRecord', {
      params: { recordId: records[0]?.recordId ?? '' },
    });
    expect(detail.verifier).toBe('placeholder');
    expect(detail.decision?.outcome).toBe('allowed');
  });

  it('is used once', async () => {
    const invitation = await open();
    await acceptInvitation(wife, invitation);
    const answer = await (await product.as('lin-meiling')).send('lookUpInvitation', {
      body: { proof: { token: invitation.token } },
    });
    expect(answer.status).toBe(410);
  });

  it('lets only one of two in who come at once', async () => {
    const invitation = await open();
    const both = [wife, await product.as('lin-meiling')];
    const bodies = { agreed: agreed('member-consent'), proof: { token: invitation.token } };
    const answers = await Promise.all(
      both.map((person) =>
        person.send('acceptInvitation', {
          params: { invitationId: invitation.invitationId },
          body: { ...bodies, faceVerificationId: null },
        }),
      ),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 410]);
  });

  it('ends after seven days', async () => {
    const { code, expiresAt, createdAt } = await open();
    expect(Date.parse(expiresAt) - Date.parse(createdAt)).toBe(7 * 86_400_000);
    await product.play({ today: '2025-11-22' });
    expect((await lookUp(code)).status).toBe(410);
    const { invitations } = await organizer.ok('listInvitations', { params: { familyId } });
    expect(invitations[0]).toMatchObject({ status: 'expired', code: null, token: null });
  });

  it('can be taken back, once', async () => {
    const { code, invitationId } = await open();
    const params = { familyId, invitationId };
    expect((await organizer.ok('withdrawInvitation', { params })).status).toBe('withdrawn');
    expect((await lookUp(code)).status).toBe(410);
    expect((await organizer.refused('withdrawInvitation', { params })).code).toBe(
      'invitation-over',
    );
  });

  it('can be declined', async () => {
    const { invitationId, token } = await open();
    const sent = { params: { invitationId }, body: { proof: { token } } };
    expect((await wife.ok('declineInvitation', sent)).status).toBe('declined');
    expect((await wife.refused('declineInvitation', sent)).code).toBe('invitation-over');
  });

  it('is refused by the rule for a relative of another province, with the reason', async () => {
    const brother = await product.as('zhao-qiang');
    const { invitationId, token } = await open();
    const { refusal } = await brother.ok('lookUpInvitation', { body: { proof: { token } } });
    const purpose = { for: 'accept-invitation', invitationId, proof: { token } } as const;
    const faceVerificationId = await checkFace(brother, purpose);
    const body = { agreed: agreed('member-consent'), proof: { token }, faceVerificationId };
    const sent = { params: { invitationId }, body };
    const quote = await brother.ok('acceptInvitation', sent, { quote: true });
    expect(quote.result).toBeNull();
    // The same was told before the face check.
    expect(refusal).toEqual(quote.decision);
    const problem = await brother.refused('acceptInvitation', sent);
    expect(problem.decision).toEqual(quote.decision);
    expect(problem.decision?.outcome).not.toBe('allowed');
    expect(problem.decision?.nextStep.call.length).toBeGreaterThan(0);
    expect((await brother.ok('readMe', {})).familyIds).toEqual([]);
  });

  it('is read without a word on refusal while the insurance core does not answer', async () => {
    const brother = await product.as('zhao-qiang');
    const { token } = await open();
    await product.play({ faults: { 'insurance-core': 'error-5xx' } });
    const read = await brother.ok('lookUpInvitation', { body: { proof: { token } } });
    expect(read.refusal).toBeNull();
  });

  it('cannot be accepted by its own inviter', async () => {
    const { invitationId, token } = await open();
    const body = { agreed: agreed('member-consent'), proof: { token }, faceVerificationId: null };
    const problem = await organizer.refused('acceptInvitation', { params: { invitationId }, body });
    expect(problem.decision?.reasons.map((reason) => reason.code)).toContain('self-not-allowed');
  });

  it('is not opened by the digits of another', async () => {
    const [first, second] = [await open(), await inviteRelative(organizer, familyId, 'child')];
    const problem = await wife.refused('declineInvitation', {
      params: { invitationId: second.invitationId },
      body: { proof: { code: first.code } },
    });
    expect(problem.code).toBe('not-found');
  });

  it('is one of ten open ones at most', async () => {
    for (let count = 0; count < 10; count += 1) await inviteRelative(organizer, familyId, 'child');
    const problem = await organizer.refused('inviteRelative', {
      params: { familyId },
      body: { agreed: agreed('relation-promise'), relation: 'child', role: null, nameHint: '女儿' },
    });
    expect(problem.decision?.reasons[0]?.code).toBe('open-invitations-limit-reached');
  });

  it('keeps neither its token nor its digits in the open', async () => {
    const { token, code } = await open();
    const rows = await product.services.db.selectFrom('invitations').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(rows.map((row) => row.codeSealed)).not.toContain(code);
  });
});
