import { pushMessages } from '@gongji/bff/src/jobs/push-messages';
import { remindOfUpgrades } from '@gongji/bff/src/jobs/remind-of-upgrades';
import type { MessageKind } from '@gongji/shared/contracts';
import type { PersonClient } from '../harness/person-client';
import { type Product, startProduct } from '../harness/start-product';
import { beginLinStory, type LinFamily } from '../money/money-story';

// No worker: what its clock would start by itself is started here.
let product: Product;
let family: LinFamily;

beforeAll(async () => {
  product = await startProduct();
  family = await beginLinStory(product);
}, 60_000);
afterAll(() => product.stop());

const of = async (who: PersonClient, kind: MessageKind) =>
  (await who.ok('listMessages', { query: { limit: 100 } })).messages.filter(
    (message) => message.kind === kind,
  );

describe('a temporary member of thirty days', () => {
  it('is told of once, to the organizer and to the member', async () => {
    const mother = await product.as('huang-yuying');
    expect(await remindOfUpgrades(product.services)).toBe(0);
    await product.play({ today: '2025-12-16' });
    expect(await remindOfUpgrades(product.services)).toBe(1);
    expect(await remindOfUpgrades(product.services)).toBe(0);
    for (const reader of [family.organizer, mother]) {
      expect(await of(reader, 'upgrade-due')).toMatchObject([
        { subjectId: family.mother, familyId: family.familyId, about: { name: '黄玉英' } },
      ]);
    }
    await product.play({ today: '2025-11-15' });
  });
});

describe('telling a person outside of the app', () => {
  it('is tried again under the same id until there is a yes or a no', async () => {
    const { db } = product.services;
    await db.updateTable('messages').set({ pushed: 'waiting' }).execute();
    const waiting = () =>
      db.selectFrom('messages').select('messageId').where('pushed', '=', 'waiting').execute();
    const asked: string[] = [];
    const answering = (kind: 'unsure' | 'refused' | 'done') => ({
      ...product.services,
      messenger: {
        name: 'played',
        templates: {},
        push: async ({ messageId }: { messageId: string }) => {
          asked.push(messageId);
          if (kind === 'done') return { kind, value: { through: 'weapp' } } as const;
          return kind === 'unsure'
            ? ({ kind, why: 'silent' } as const)
            : ({ kind, code: 'no' } as const);
        },
      },
    });
    const all = (await waiting()).length;
    expect(all).toBeGreaterThan(2);
    expect(await pushMessages(answering('unsure'))).toBe(0);
    expect(await waiting()).toHaveLength(all);
    expect(await pushMessages(answering('refused'))).toBe(all);
    expect(asked.slice(0, all).sort()).toEqual(asked.slice(all).sort());
    expect(await pushMessages(answering('done'))).toBe(0);
  });
});
