import { COMMON, HOME, INVITATION } from '../../miniapp/src/text';
import { inviteRelative } from '../component/harness/family-story';
import {
  fillPot,
  type LinFamily,
  makeLinFamily,
  PREMIUM_FEN,
} from '../component/money/money-story';
import { beginToListen, expectSilence, howItSpeaks, listenTo, stopListening } from './listening';
import type { Person } from './person';
import { openPremiums } from './premium-verbs';
import { type Preview, startPreview } from './preview';

const FIGURE_OR_STAR = /[\d*]/;

describe('the pages of elder mode, read aloud', () => {
  let preview: Preview;
  let family: LinFamily;
  let elder: Person;

  beforeAll(async () => {
    preview = await startPreview();
    family = await makeLinFamily(preview.product);
    await fillPot(family, 3 * PREMIUM_FEN);
    elder = await preview.open('林建国', { elder: true, voice: true });
  }, 120_000);
  afterAll(() => preview.stop());

  it('tell on home who is greeted and what can be pressed, in its order', async () => {
    const said = await listenTo(elder);
    const told = [HOME.hello('林建国'), HOME.elderAsk, HOME.elderPay, HOME.elderInsurance];
    const places = told.map((text) => said.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(said).toContain(COMMON.sayButton(HOME.elderPay));
  }, 30_000);

  it('tell before money moves who pays, for whom, which year and how much, in words', async () => {
    await openPremiums(elder);
    await elder.choose(/^林美玲/);
    await elder.press(/^下一步：核对/);
    await elder.button(/^确认代缴/).waitFor();
    const said = await listenTo(elder);
    for (const told of ['林美玲', '四百五十元', '林建国（我）', '家庭共济资金', '二零二六年度']) {
      expect(said).toContain(told);
    }
    expect(said).toContain(COMMON.sayButton('确认代缴四百五十元'));
    expect(said).not.toMatch(FIGURE_OR_STAR);
  }, 60_000);

  it('tell an invited relative who asks, without the name that the screen hides', async () => {
    const { code } = await inviteRelative(family.organizer, family.familyId, 'child');
    const daughter = await preview.open('林小雨', { elder: true, voice: true });
    await daughter.go('invitation', { code: code ?? '' });
    await daughter.see(INVITATION.known);
    const said = await listenTo(daughter);
    expect(said).toContain('林某某邀请您加入家庭');
    expect(said).toContain(COMMON.sayButton(INVITATION.known));
    expect(said).not.toMatch(FIGURE_OR_STAR);
    await daughter.close();
  }, 60_000);

  it('say of an ID number no more than its end', async () => {
    await elder.go('insurance');
    const said = await listenTo(elder);
    expect(said).toMatch(/尾号[零一二三四五六七八九]{3}[零一二三四五六七八九X]/);
    expect(said).not.toMatch(FIGURE_OR_STAR);
  }, 30_000);

  it('fall silent when asked to, on another page, and where the page changes', async () => {
    await elder.go('home');
    await beginToListen(elder);
    await stopListening(elder);
    await expectSilence(elder);
    await beginToListen(elder);
    await elder.press(HOME.elderInsurance);
    await expectSilence(elder);
    await openPremiums(elder);
    await beginToListen(elder);
    await elder.choose(/^林美玲/);
    await expectSilence(elder);
  }, 60_000);

  it('are read calmly and by a voice of the mainland', async () => {
    const spoken = await howItSpeaks(elder);
    expect(spoken.length).toBeGreaterThan(0);
    for (const { lang, rate } of spoken) {
      expect(lang).toBe('zh-CN');
      expect(rate).toBeLessThan(1);
    }
  });

  it('offer no button where there is no voice, and say what helps instead', async () => {
    const deaf = await preview.open('林德福', { elder: true });
    await deaf.see(COMMON.noVoice);
    await expect(deaf.button(COMMON.readAloud).count()).resolves.toBe(0);
    await deaf.close();
  }, 30_000);

  it('and no page of the standard mode has it', async () => {
    const person = await preview.open('陈秀兰', { voice: true });
    await person.see(HOME.hello('陈秀兰'));
    await expect(person.button(COMMON.readAloud).count()).resolves.toBe(0);
    await person.close();
  }, 30_000);
});
