import {
  ASK,
  ASK_COMPARE,
  ASK_ITEM_WORDS,
  ASK_PAYERS,
  CODE_LINK,
  COMMON,
  POLICY,
} from '../../miniapp/src/text';
import type { Person } from './person';

export async function askItem(me: Person): Promise<void> {
  await me.choose(new RegExp(`^${ASK_ITEM_WORDS.vaccine.title}`));
  await me.press(ASK.show);
}

/** Either mode's words for it. */
export const openWhy = new RegExp(`^(${COMMON.showBasis}|${COMMON.elderBasis})$`);

export async function compareWithShanghai(me: Person): Promise<void> {
  await me.press(new RegExp(ASK_COMPARE.otherPlace));
  await me.press('上海市');
  await me.press(POLICY.wholeProvince('上海市'));
  await me.see(ASK_COMPARE.answers);
}

export async function askPayers(me: Person): Promise<void> {
  const next = me.button(COMMON.next);
  await me.choose(/^林德福/);
  if (await next.isVisible()) await me.press(COMMON.next);
  await me.fill(ASK_PAYERS.bill, '1000');
  if (await next.isVisible()) await me.press(COMMON.next);
  await me.fill(ASK_PAYERS.own, '30');
  if (await next.isVisible()) await me.press(COMMON.next);
  await me.press(ASK.show);
}

export async function linkRelative(me: Person): Promise<void> {
  await me.press(CODE_LINK.close);
  await me.press(CODE_LINK.link);
}
