import { findDemoPerson } from '@gongji/bff/sandbox/people/find-person';
import { CODE_LINK, COMMON, TEMPORARY } from '../../miniapp/src/text';
import type { Person } from './person';

/** From the code that is shown to the question before a link is ended. */
export async function endLink(me: Person): Promise<void> {
  await me.press(CODE_LINK.close);
  await me.button(CODE_LINK.end).first().click();
}

export async function beginLink(me: Person): Promise<void> {
  await me.press(CODE_LINK.keep);
  await me.press(CODE_LINK.link);
}

/** In standard mode all at once, in elder mode one question after the other. */
export async function fillLink(me: Person): Promise<void> {
  const wife = findDemoPerson('chen-xiulan');
  if (!wife) throw new Error('the wife is no demo person');
  const next = me.button(COMMON.next);
  const goOn = async () => {
    if (await next.isVisible()) await me.press(COMMON.next);
  };
  await me.fill(TEMPORARY.name, wife.name);
  await goOn();
  await me.fill(TEMPORARY.idNumber, wife.idNumber);
  await goOn();
  await me.choose('配偶');
  await me.press(CODE_LINK.next);
  await me.see(CODE_LINK.checkTitle);
}
