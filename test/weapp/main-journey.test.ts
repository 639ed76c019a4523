import { DEMO_PEOPLE } from '@gongji/bff/sandbox/demo-people';
import {
  COMMON,
  CREATE,
  INVITE,
  MY_DATA,
  POT,
  PREMIUM,
  RECORDS,
  TEMPORARY,
} from '../../miniapp/src/text';
import type { Product } from '../component/harness/start-product';
import type { Hands } from './by-role';
import type { MiniRuntime } from './mini-runtime';
import { mostInASecond } from './most-in-a-second';
import {
  openWechat,
  productBesideWechat,
  signInByWechat,
  type Wechat,
} from './signed-in-by-wechat';
import { until } from './until';

const { copying } = MY_DATA;

/** What WeChat advises for one call, and how often it can draw without falling behind. */
const BYTES_A_CALL = 64 * 1024;
const CALLS_A_SECOND = 10;

describe('林建国 takes care of his family in WeChat, against the real BFF', () => {
  let product: Product;
  let opened: Wechat;
  let wechat: MiniRuntime;
  let me: Hands;

  beforeAll(async () => {
    product = await productBesideWechat();
    await product.play({ today: '2025-11-15' });
    opened = await openWechat(product);
    wechat = opened.app;
    me = opened.me;
  }, 120_000);

  afterAll(async () => {
    wechat.close();
    await product.stop();
  });

  // What is sent to the screen is counted by the second, so it must not come quicker than people.
  afterEach(() => me.read());

  const opens = (path: string) => until(() => wechat.page.path.includes(path));

  test('signs in with a one-time code, and proves once whose the account is', async () => {
    await signInByWechat(opened, 'lin-jianguo');
  }, 30_000);

  test('creates the family', async () => {
    await wechat.open('subpackages/family/create/index', {});
    await me.tick(new RegExp(COMMON.readAndAgree));
    await me.press(CREATE.confirm);
    await me.see(CREATE.done);
  }, 30_000);

  test('invites his father, who gets six digits to tell', async () => {
    await wechat.open('subpackages/family/invite/index', {});
    await me.tick('父亲', 'radio');
    await me.fill(INVITE.hint, '爸爸');
    await me.press(COMMON.next);
    await me.tick(new RegExp(COMMON.readAndAgree));
    await me.press(INVITE.confirm);
    await me.see(INVITE.codeTitle);
  }, 30_000);

  test('has nothing put on his clipboard before he has agreed to it', async () => {
    wechat.log.refused.add('requirePrivacyAuthorize');
    await me.press(INVITE.link);
    await me.see(INVITE.linkFailed);
    expect(wechat.log.calls).not.toContain('setClipboardData');
    wechat.log.refused.clear();
    await me.press(INVITE.link);
    await me.see(INVITE.linkCopied);
    expect(wechat.log.calls).toContain('setClipboardData');
  }, 30_000);

  test('adds his mother, who has no smartphone', async () => {
    const mother = DEMO_PEOPLE.find(({ name }) => name === '黄玉英');
    await wechat.open('subpackages/family/temporary/index', {});
    await me.fill(TEMPORARY.name, '黄玉英');
    await me.fill(TEMPORARY.idNumber, mother?.idNumber ?? '');
    await me.tick('母亲', 'radio');
    await me.press(COMMON.next);
    await me.tick(new RegExp(COMMON.readAndAgree));
    await me.press(TEMPORARY.confirm);
    await me.see(TEMPORARY.done('黄玉英'));
  }, 30_000);

  test('moves money into the pot', async () => {
    await wechat.open('subpackages/family/pot/index', {});
    await me.fill(POT.amount, '450');
    await me.press(POT.next);
    await me.press(/^确认划拨/);
    await me.see(POT.done);
  }, 30_000);

  test('pays her premium', async () => {
    await wechat.open('subpackages/premium/choose/index', {});
    await me.tick(new RegExp(COMMON.readAndAgree));
    await me.press(PREMIUM.agree);
    await me.tick(/^黄玉英/);
    await me.press(/^下一步：核对/);
    await opens('confirm');
    await me.press(/^确认代缴/);
    await me.see(PREMIUM.progress.done);
  }, 60_000);

  test('finds the record of it, with what happened when', async () => {
    await wechat.open('pages/records/index', {});
    await me.press(/代缴居民医保/);
    await opens('detail');
    await me.see(RECORDS.history);
    await me.see('450.00');
  }, 30_000);

  test('takes his data along, also after turning back, and leaves none of it', async () => {
    await wechat.open('subpackages/settings/data-copy/index', {});
    await me.press(copying.make);
    await me.see(copying.whatIsIn);
    wechat.log.refused.add('shareFileMessage');
    await me.press(copying.save);
    expect(wechat.page.text).not.toContain(copying.failed);
    wechat.log.refused.clear();
    await me.press(copying.save);
    await me.see(copying.saved);
    expect([...wechat.log.files]).toEqual([]);
  }, 30_000);

  test('sends no more to the screen than WeChat draws in good time', () => {
    const { sent } = wechat;
    const heaviest = Math.max(...sent.map(({ bytes }) => bytes));
    const busiest = mostInASecond(sent.map(({ atMs }) => atMs));
    process.stdout.write(
      `      setData: ${sent.length} calls, at most ${Math.round(heaviest / 1024)} KB a call and ` +
        `${busiest} a second\n`,
    );
    expect(sent.length).toBeGreaterThan(20);
    expect(heaviest).toBeLessThanOrEqual(BYTES_A_CALL);
    expect(busiest).toBeLessThanOrEqual(CALLS_A_SECOND);
  });
});
