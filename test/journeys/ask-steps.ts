import {
  ASK,
  ASK_COMPARE,
  ASK_COVER,
  ASK_ITEM_WORDS,
  ASK_PAYERS,
  ASK_YEAR,
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

/** In standard mode all at once, in elder mode one question after the other. */
export async function askCover(me: Person): Promise<void> {
  const next = me.button(COMMON.next);
  const goOn = async () => {
    if (await next.isVisible()) await me.press(COMMON.next);
  };
  await me.choose(ASK_YEAR.title(2026));
  await goOn();
  await goOn();
  await me.choose(new RegExp(`^${ASK_COVER.people.any.title}`));
  await goOn();
  await me.choose(new RegExp(`^${ASK_COVER.lastYearNo}`));
  await goOn();
  await me.fill(ASK_COVER.gapYears, '2');
  await goOn();
  await me.fill(ASK_COVER.repairedYears, '0');
  await me.press(ASK.show);
}
