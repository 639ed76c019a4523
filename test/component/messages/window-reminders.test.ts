import { remindOfWindows } from '@gongji/bff/src/use-cases/remind-of-windows';
import type { MessageKind } from '@gongji/shared/contracts';
import type { PersonClient } from '../harness/person-client';
import { type Product, startProduct } from '../harness/start-product';
import { type AreaFamily, doOutside, makeAreaFamily } from '../money/area-story';
import { makeLinFamily } from '../money/money-story';

// No worker: what its clock would start by itself is started here. 厦门 collects for 2026 from
// 2025-10-22 to 2025-12-26; for 福州 nobody has published a window.
let product: Product;
let family: AreaFamily;
let father: PersonClient;

beforeAll(async () => {
  product = await startProduct();
}, 60_000);
afterAll(() => product.stop());

async function begin(today: string): Promise<void> {
  await product.reset();
  await product.play({ today });
  family = await makeAreaFamily(product, 'xiamen-son', [['xiamen-father', 'parent', 'father']]);
  father = await product.as('xiamen-father');
}

const of = async (who: PersonClient, kind: MessageKind) =>
  (await who.ok('listMessages', { query: { limit: 100 } })).messages.filter(
    (message) => message.kind === kind,
  );
const remindOn = async (today: string) => {
  await product.play({ today });
  return remindOfWindows(product.services);
};
const wantWindows = (who: PersonClient, wanted: boolean) =>
  who.ok('chooseMessages', { params: { topic: 'windows' }, body: { wanted } });

describe('the day on which collecting begins', () => {
  beforeAll(() => begin('2025-10-01'), 60_000);

  it('is told to the payer 14 and 3 days before, once each, however often one looks', async () => {
    expect(await remindOn('2025-10-07')).toBe(0);
    expect(await remindOn('2025-10-08')).toBe(1);
    const again = await Promise.all([1, 2, 3].map(() => remindOfWindows(product.services)));
    expect(again).toEqual([0, 0, 0]);
    expect(await remindOn('2025-10-18')).toBe(0);
    expect(await remindOn('2025-10-19')).toBe(1);
    expect(await remindOn('2025-10-22')).toBe(0);
    const told = await of(family.payer, 'window-opens');
    expect(told.map(({ day, about }) => ({ day, about }))).toEqual([
      { day: '2025-10-22', about: null },
      { day: '2025-10-22', about: null },
    ]);
    expect(await of(father, 'window-opens')).toEqual([]);
  });
});

describe('two runs at the same moment', () => {
  beforeAll(() => begin('2025-12-12'), 60_000);

  it('tell once', async () => {
    const told = await Promise.all([1, 2, 3, 4].map(() => remindOfWindows(product.services)));
    expect(told.reduce((sum, one) => sum + one, 0)).toBe(1);
    expect(await of(family.payer, 'window-closes')).toHaveLength(1);
  });
});

describe('the last day of collecting', () => {
  beforeEach(() => begin('2025-12-01'), 60_000);

  it('is told late where nothing ran on the day for it, until it is over', async () => {
    expect(await remindOn('2025-12-20')).toBe(1);
    expect(await remindOn('2025-12-26')).toBe(1);
    expect((await of(family.payer, 'window-closes')).map(({ day }) => day)).toEqual([
      '2025-12-26',
      '2025-12-26',
    ]);
  });

  it('is not told of afterwards', async () => {
    expect(await remindOn('2025-12-27')).toBe(0);
    expect(await of(family.payer, 'window-closes')).toEqual([]);
  });

  it('is told to nobody whose relatives are all paid for, wherever that was', async () => {
    const cash = { act: 'pay-premium-in-cash', demoId: 'xiamen-father', coverYear: 2026 } as const;
    await doOutside(product, cash);
    expect(await remindOn('2025-12-12')).toBe(0);
    expect(await of(family.payer, 'window-closes')).toEqual([]);
  });

  it('is told to nobody who does not want it, and later to who wants it again', async () => {
    await wantWindows(family.payer, false);
    await remindOn('2025-12-12');
    expect(await of(family.payer, 'window-closes')).toEqual([]);
    await wantWindows(family.payer, true);
    await remindOn('2025-12-13');
    expect(await of(family.payer, 'window-closes')).toEqual([]);
    await remindOn('2025-12-23');
    expect(await of(family.payer, 'window-closes')).toHaveLength(1);
  });

  it('is told by a later run where the core was silent at first', async () => {
    const readPerson = async () => ({ kind: 'unsure', why: 'silent' }) as const;
    const services = { ...product.services, core: { ...product.services.core, readPerson } };
    await product.play({ today: '2025-12-12' });
    expect(await remindOfWindows(services)).toBe(0);
    expect(await remindOfWindows(product.services)).toBe(1);
  });
});

describe('a window that nobody has published', () => {
  it('reminds nobody, whatever the day', async () => {
    await product.reset();
    await product.play({ today: '2025-11-15' });
    const lin = await makeLinFamily(product);
    for (const today of ['2025-12-12', '2025-12-17', '2025-12-28', '2026-01-17', '2026-02-14']) {
      expect(await remindOn(today)).toBe(0);
    }
    expect(await of(lin.organizer, 'window-closes')).toEqual([]);
  }, 60_000);
});
