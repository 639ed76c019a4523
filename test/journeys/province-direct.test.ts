import { findDemoPerson } from '@gongji/bff/sandbox/people/find-person';
import { ASK, ASK_COMPARE, POLICY, PREMIUM, reasonText } from '../../miniapp/src/text';
import { askItem } from './ask-verbs';
import { choosePeople, gatherFamily } from './mode-verbs';
import { type Preview, startPreview } from './preview';

const HENAN = '河南省';
const DIRECT = POLICY.provinceDirect(HENAN);

describe('省直, whose rules are not those of the province’s cities', () => {
  let preview: Preview;

  beforeAll(async () => {
    preview = await startPreview();
  }, 120_000);
  afterAll(() => preview.stop());

  it('is named to whoever is insured there', async () => {
    const own = await preview.open(findDemoPerson('henan-direct-daughter')?.name ?? '');
    await own.go('policy');
    await own.see(DIRECT);
  }, 60_000);

  it('pays at once today, in 河南’s own steps, and says how sure that is', async () => {
    const daughter = await preview.open('马丽娟');
    await daughter.go('create');
    await daughter.see('共济家庭建立');
    expect(await daughter.read()).toMatch(/1\s+共济家庭建立\s+2\s+共济成员维护\s+3\s+绑定/);
    await gatherFamily(preview, daughter, [['马振华', '父亲']]);
    await choosePeople(daughter, ['马振华']);
    await daughter.press(/^下一步：核对/);
    await daughter.see(reasonText({ code: 'weak-source', severity: 'warn' }));
    await daughter.press(/^确认代缴/);
    await daughter.see(PREMIUM.progress.done, 60_000);
  }, 120_000);

  it('can be supposed by anybody, and compared with the province', async () => {
    const jianguo = await preview.open('林建国');
    await askItem(jianguo, 'drug');
    await jianguo.press(new RegExp(ASK.supposeArea));
    await jianguo.press(HENAN);
    await jianguo.press(new RegExp(`^${DIRECT}`));
    await jianguo.see(DIRECT);
    await jianguo.settle();
    await jianguo.press(ASK_COMPARE.open);
    await jianguo.press(new RegExp(`^${ASK_COMPARE.otherPlace}`));
    await jianguo.press(HENAN);
    await jianguo.press(POLICY.wholeProvince(HENAN));
    await jianguo.settle();
    await jianguo.see(new RegExp(DIRECT));
  }, 60_000);

  it('is offered only where it has rules of its own', async () => {
    const nobodys = await preview.open('林美玲');
    await nobodys.go('policy');
    await nobodys.press(new RegExp(POLICY.area));
    await nobodys.press('福建省');
    await nobodys.see(POLICY.wholeProvince('福建省'));
    expect(await nobodys.button(/省直/).count()).toBe(0);
  }, 60_000);
});
