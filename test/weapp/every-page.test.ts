import { ROUTES, type RouteName } from '../../miniapp/src/routes';
import { COMMON, HOME } from '../../miniapp/src/text';
import type { Product } from '../component/harness/start-product';
import { type LivedInFamily, makeLivedInFamily } from '../journeys/lived-in-family';
import type { Hands, Heard } from './by-role';
import type { MiniRuntime } from './mini-runtime';
import { openWechat, productBesideWechat, signInByWechat } from './signed-in-by-wechat';
import { until } from './until';

type Params = Readonly<Record<string, string>>;

/** What a page is opened with where it shows nothing of the family without it. */
function paramsOf(family: LivedInFamily): Readonly<Partial<Record<RouteName, Params>>> {
  const { familyId, father, mother, recordId } = family;
  return {
    invite: { familyId, invitationId: family.invitationId },
    member: { familyId, memberId: father },
    bindings: { familyId, memberId: father },
    upgrade: { familyId, memberId: mother },
    premiumProgress: { familyId, paymentId: family.paymentId },
    premiumRefund: { memberId: father },
    prepared: { familyId, preparedPaymentId: family.preparedPaymentId },
    record: { recordId },
    receipt: { recordId },
    shareRecord: { recordId },
    sharedRecord: { token: family.sharedToken },
    recordYear: { year: '2025' },
    walletTransfer: { recordId: family.wallet.waiting },
  };
}

/** What a screen reader of WeChat cannot tell of what can be tapped. */
function untold({ role, name, tappable }: Heard): boolean {
  return tappable && (role === '' || name === '');
}

describe('every page in WeChat, as its screen reader knows it', () => {
  let product: Product;
  let family: LivedInFamily;
  let wechat: MiniRuntime;
  let me: Hands;
  const seen = { pages: 0, tappable: 0 };

  beforeAll(async () => {
    product = await productBesideWechat();
    family = await makeLivedInFamily(product);
    const opened = await openWechat(product);
    wechat = opened.app;
    me = opened.me;
    await signInByWechat(opened, 'lin-jianguo');
  }, 120_000);

  afterAll(async () => {
    wechat.close();
    await product.stop();
    process.stdout.write(`      weapp: ${seen.pages} pages, ${seen.tappable} nodes to tap\n`);
  });

  /** Opens every page one after the other; gives what is wrong on them. */
  async function walk(): Promise<string[]> {
    const given = paramsOf(family);
    const found: string[] = [];
    for (const [name, path] of Object.entries(ROUTES)) {
      const page = await wechat.open(path.slice(1), { ...given[name as RouteName] });
      await until(
        () => page.text !== '' && !page.text.includes(COMMON.loading),
        () => `${name} stays at: ${page.text}`,
      );
      const tappable = me.hear().filter((one) => one.tappable);
      seen.pages += 1;
      seen.tappable += tappable.length;
      found.push(
        ...me
          .hear()
          .filter(untold)
          .map(({ node }) => `${name}: ${JSON.stringify(node)}`),
      );
      found.push(
        ...me
          .hear()
          .filter(unnamed)
          .map(({ role }) => `${name}: ${role} has no name`),
      );
      wechat.pages.pop();
    }
    return found;
  }

  test('says role and name of all that can be tapped, in standard mode', async () => {
    expect(await walk()).toEqual([]);
  }, 90_000);

  test('says them in elder mode too', async () => {
    wechat.page.tap(wechat.page.get('home-mode', HOME.toElder));
    await me.see(HOME.elderAsk);
    expect(await walk()).toEqual([]);
  }, 90_000);
});

/** A field or a picture that says nothing of itself. */
function unnamed({ role, name }: Heard): boolean {
  return ['textbox', 'img', 'dialog', 'picker'].includes(role) && name === '';
}
