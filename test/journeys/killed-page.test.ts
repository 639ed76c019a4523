import { PREMIUM } from '../../miniapp/src/text';
import { makeAreaFamily } from '../component/money/area-story';
import { compareWithStatement } from '../component/money/compare-with-statement';
import { countPremiumOrders } from '../component/money/money-story';
import { choosePeople } from './mode-verbs';
import { type Preview, startPreview } from './preview';

const PLAYED_DAY = '2025-11-15';

describe('an app that is killed while it pays', () => {
  let preview: Preview;

  beforeAll(async () => {
    preview = await startPreview();
    await preview.product.play({ today: PLAYED_DAY });
    await makeAreaFamily(preview.product, 'shanxi-son', [['shanxi-father', 'parent', 'father']]);
  }, 120_000);
  afterAll(() => preview.stop());

  it('asks for the lost answer when it is opened again, and has paid once', async () => {
    const payer = await preview.open('郭建军');
    await choosePeople(payer, ['郭福全']);
    await payer.press(/^下一步：核对/);
    const done = payer.killWhileSending('**/premium-payments', () => payer.press(/^确认代缴/));
    const opened = await (await done).openAgain();
    await opened.see(PREMIUM.processing);
    await opened.press(PREMIUM.askAgain);
    await opened.see(PREMIUM.progress.done, 60_000);
    const { product } = preview;
    expect(await countPremiumOrders(product)).toBe(1);
    const { services, sandboxUrl } = product;
    expect(await compareWithStatement(services, sandboxUrl, PLAYED_DAY)).toEqual([]);
    const commands = await services.db
      .selectFrom('commandLog')
      .select('requestId')
      .where('command', '=', 'payPremiums')
      .execute();
    expect(commands).toHaveLength(1);
  }, 120_000);
});
