import { randomUUID } from 'node:crypto';
import { pushMessages } from '@gongji/bff/src/jobs/push-messages';
import { PUSHES_A_DAY, pushWithinADay } from '@gongji/bff/src/jobs/push-within-a-day';
import type { Services } from '@gongji/bff/src/use-cases/context';
import type { PushPlatform } from '@gongji/shared/contracts';
import type { PersonClient } from '../harness/person-client';
import { type Product, startProduct } from '../harness/start-product';
import { beginLinStory, type LinFamily } from '../money/money-story';

let product: Product;
let family: LinFamily;
let who: PersonClient;
const through: (readonly PushPlatform[])[] = [];

/** A messenger with two granted templates, which sends where it was allowed to. */
const messenger = {
  name: 'played',
  templates: { weapp: { premiums: 'template-1', invitations: 'template-2' } },
  push: async (message: { readonly through: readonly PushPlatform[] }) => {
    through.push(message.through);
    const [platform] = message.through;
    return platform
      ? ({ kind: 'done', value: { through: platform } } as const)
      : ({ kind: 'refused', code: 'not-allowed' } as const);
  },
};

beforeAll(async () => {
  product = await startProduct({ adapt: (services) => ({ ...services, messenger }) });
}, 60_000);
afterAll(() => product.stop());

beforeEach(async () => {
  family = await beginLinStory(product);
  who = family.organizer;
}, 60_000);

const asks = async (platform: PushPlatform = 'weapp') =>
  (await who.ok('readPushAsks', { query: { platform } })).asks.map(({ topic }) => topic);
const say = (allowed: boolean) =>
  who.ok('answerPushAsk', {
    body: { platform: 'weapp', answers: [{ topic: 'premiums', allowed }] },
  });
const want = (wanted: boolean) =>
  who.ok('chooseMessages', { params: { topic: 'premiums' }, body: { wanted } });

it('asks only for what the platform has a message of, and for what the person wants', async () => {
  expect(await asks()).toEqual(['premiums', 'invitations']);
  expect(await asks('alipay')).toEqual([]);
  await want(false);
  expect(await asks()).toEqual(['invitations']);
});

it('never asks again after a no, until the person turns the topic on anew', async () => {
  expect((await say(false)).asks.map(({ topic }) => topic)).toEqual(['invitations']);
  expect(await asks()).toEqual(['invitations']);
  await product.play({ today: '2025-11-20' });
  expect(await asks()).toEqual(['invitations']);
  await want(false);
  await product.play({ today: '2025-11-21' });
  await want(true);
  expect(await asks()).toEqual(['premiums', 'invitations']);
});

it('sends one message for a yes, and asks again only when it is used up', async () => {
  await say(true);
  expect(await asks()).toEqual(['invitations']);
  const sister = await product.as('lin-meiling');
  const params = { familyId: family.familyId };
  const body = { payerId: who.personId, memberIds: [family.mother] };
  await pushMessages(product.services);
  through.length = 0;
  for (const _ of [1, 2]) {
    await sister.ok('preparePayment', { params, body });
    await pushMessages(product.services);
  }
  expect(through).toEqual([['weapp'], []]);
  expect(await asks()).toEqual(['premiums', 'invitations']);
});

it('pushes ten messages to one person within a day, and counts only what was sent', async () => {
  const push = async (services: Services, personId: string) => {
    const message = { messageId: randomUUID(), kind: 'premium-paid', through: ['weapp'] } as const;
    return (await pushWithinADay(services, { ...message, personId })).kind;
  };
  const [one, other] = [randomUUID(), randomUUID()];
  const silent = async () => ({ kind: 'unsure', why: 'silent' }) as const;
  const away = { ...product.services, messenger: { ...messenger, push: silent } };
  for (let tried = 0; tried < 3; tried += 1) expect(await push(away, one)).toBe('unsure');
  const ends = [];
  for (let sent = 0; sent < PUSHES_A_DAY + 2; sent += 1) {
    ends.push(await push(product.services, one));
  }
  expect(ends).toEqual([...Array(PUSHES_A_DAY).fill('done'), 'refused', 'refused']);
  expect(await push(product.services, other)).toBe('done');
});
