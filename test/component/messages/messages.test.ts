import { randomUUID } from 'node:crypto';
import type { MessageKind } from '@gongji/shared/contracts';
import { acceptInvitation, inviteRelative } from '../harness/family-story';
import type { PersonClient } from '../harness/person-client';
import { type Product, startProduct } from '../harness/start-product';
import {
  beginLinStory,
  fillPot,
  type LinFamily,
  PREMIUM_FEN,
  payPremiums,
  untilAllFinal,
} from '../money/money-story';

let product: Product;
let family: LinFamily;
let father: PersonClient;
let stranger: PersonClient;

beforeAll(async () => {
  product = await startProduct({ worker: true });
});
afterAll(() => product.stop());

async function begin() {
  family = await beginLinStory(product);
  father = await product.as('lin-defu');
  stranger = await product.as('zhao-qiang');
}

const inbox = (who: PersonClient) => who.ok('listMessages', { query: { limit: 100 } });
const of = async (who: PersonClient, kind: MessageKind) =>
  (await inbox(who)).messages.filter((message) => message.kind === kind);
const unread = async (who: PersonClient) => (await who.ok('countUnread', {})).unread;

async function payForFather() {
  await fillPot(family, PREMIUM_FEN);
  const [paid] = await untilAllFinal(family, await payPremiums(family, [family.father]));
  return paid?.record.recordId ?? '';
}

describe('what happened to money', () => {
  let recordId: string;
  beforeAll(async () => {
    await begin();
    recordId = await payForFather();
  }, 60_000);

  it('is told to who paid and to whom it was for, once, and to nobody else', async () => {
    for (const reader of [family.organizer, father]) {
      expect(await of(reader, 'premium-paid')).toMatchObject([
        {
          subjectId: recordId,
          familyId: family.familyId,
          about: { name: '林建国' },
          member: { name: '林德福' },
          orderKind: 'premium',
          amountFen: PREMIUM_FEN,
          readAt: null,
        },
      ]);
    }
    expect(await of(await product.as('lin-meiling'), 'premium-paid')).toEqual([]);
    expect((await inbox(stranger)).messages).toEqual([]);
  });

  it('is unread until its reader has read it; nobody reads for somebody else', async () => {
    const [mine] = await of(father, 'premium-paid');
    const messageIds = [mine?.messageId ?? ''];
    await stranger.ok('readMessages', { body: { messageIds } });
    await family.organizer.ok('readMessages', { body: { messageIds } });
    expect((await of(father, 'premium-paid'))[0]?.readAt).toBeNull();
    const before = await unread(father);
    expect((await father.ok('readMessages', { body: { messageIds } })).unread).toBe(before - 1);
    const [read] = await of(father, 'premium-paid');
    expect(read?.readAt).not.toBeNull();
    await father.ok('readMessages', { body: { messageIds } });
    expect(await of(father, 'premium-paid')).toEqual([read]);
  });

  it('is read at once where all of it is', async () => {
    expect(await unread(family.organizer)).toBeGreaterThan(1);
    expect(await family.organizer.ok('readMessages', { body: { messageIds: [] } })).toEqual({
      unread: 0,
    });
    expect((await inbox(family.organizer)).unread).toBe(0);
  });

  it('comes page by page, each message once', async () => {
    const all = (await inbox(family.organizer)).messages.map(({ messageId }) => messageId);
    const paged: string[] = [];
    for (let after: string | null = null; ; ) {
      const query: { limit: number; after?: string } = { limit: 2 };
      if (after !== null) query.after = after;
      const page = await family.organizer.ok('listMessages', { query });
      paged.push(...page.messages.map(({ messageId }) => messageId));
      if (page.next === null) break;
      after = page.next;
    }
    expect(paged).toEqual(all);
  });
});

describe('an answer to an invitation', () => {
  beforeAll(begin, 60_000);

  it('is told to who invited: who joined is named', async () => {
    const accepted = await of(family.organizer, 'invitation-accepted');
    expect(accepted.map(({ about }) => about?.name).sort()).toEqual(['林德福', '林美玲', '陈秀兰']);
    expect(await of(father, 'invitation-accepted')).toEqual([]);
  });

  it('is told once, and who said no is not named: anybody may have held the link', async () => {
    const { invitationId, token } = await inviteRelative(
      family.organizer,
      family.familyId,
      'child',
    );
    const sent = { params: { invitationId }, body: { proof: { token: token ?? '' } } };
    const requestId = randomUUID();
    await stranger.ok('declineInvitation', sent, { requestId });
    await stranger.ok('declineInvitation', sent, { requestId });
    const declined = await of(family.organizer, 'invitation-declined');
    expect(declined).toMatchObject([{ subjectId: invitationId, about: null, nameHint: '家人' }]);
  });

  it('is not told where it was only asked what would be', async () => {
    const xiaoyu = await product.as('lin-xiaoyu');
    const made = await inviteRelative(family.organizer, family.familyId, 'child');
    const before = await inbox(family.organizer);
    const params = { invitationId: made.invitationId };
    const proof = { token: made.token ?? '' };
    const agreed = {
      kind: 'member-consent',
      version: await consentVersion(xiaoyu, proof),
    } as const;
    const body = { agreed, proof, faceVerificationId: null };
    await xiaoyu.ok('acceptInvitation', { params, body }, { quote: true });
    expect(await inbox(family.organizer)).toEqual(before);
    await acceptInvitation(xiaoyu, made);
    expect(await unread(family.organizer)).toBe(before.unread + 1);
  });
});

async function consentVersion(reader: PersonClient, proof: { token: string }): Promise<string> {
  return (await reader.ok('lookUpInvitation', { body: { proof } })).notice.version;
}

describe('what a person does not want to be told of', () => {
  beforeAll(begin, 60_000);

  it('is not told to them, and to the others as before', async () => {
    const choices = await father.ok('chooseMessages', {
      params: { topic: 'premiums' },
      body: { wanted: false },
    });
    expect(choices.choices).toMatchObject({ premiums: false, refunds: true });
    expect(await father.ok('readMessageChoices', {})).toEqual(choices);
    await payForFather();
    expect(await of(father, 'premium-paid')).toEqual([]);
    expect(await of(family.organizer, 'premium-paid')).toHaveLength(1);
    const on = { params: { topic: 'premiums' }, body: { wanted: true } } as const;
    expect((await father.ok('chooseMessages', on)).choices.premiums).toBe(true);
  }, 60_000);
});
