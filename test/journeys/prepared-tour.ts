import { COMMON, CONTACTS, PREPARED } from '../../miniapp/src/text';
import type { Person } from './person';
import type { Screen } from './screen-tour';

/** What 林建国 sees, whom his sister asks to pay for their mother. */
const PAYER_TOUR: readonly Screen[] = [
  { name: 'home-asked', open: (me) => me.go('home') },
  {
    name: 'prepared',
    open: (me, { familyId, preparedPaymentId }) =>
      me.go('prepared', { familyId, preparedPaymentId }),
  },
  { name: 'prepared-no', open: (me) => me.press(PREPARED.disagree) },
  { name: 'prepared-paper', open: agreeAfterAll },
  { name: 'prepared-review', open: agreeToPaper },
  { name: 'contacts', open: (me) => me.go('contacts') },
  { name: 'contacts-kept', open: keepContact },
  { name: 'prepared-over', open: (me, { familyId }) => me.go('prepared', { familyId }) },
];

/** What 林美玲 sees, who asks. */
const PREPARER_TOUR: readonly Screen[] = [
  { name: 'prepare', open: (me) => me.go('prepare') },
  { name: 'prepare-check', open: chooseMother },
];

export const PREPARED_TOURS = [
  { name: '林建国', tour: PAYER_TOUR },
  { name: '林美玲', tour: PREPARER_TOUR },
] as const;

async function keepContact(me: Person): Promise<void> {
  await me.fill(CONTACTS.name, '美玲');
  const number = me.page.getByRole('textbox', { name: CONTACTS.number });
  if (!(await number.isVisible())) await me.press(COMMON.next);
  await number.fill('13800000000');
  await me.press(CONTACTS.save);
  await me.see(CONTACTS.kept);
}

async function agreeAfterAll(me: Person): Promise<void> {
  await me.press(PREPARED.backToAsk);
  await me.press(PREPARED.agree);
}

async function agreeToPaper(me: Person): Promise<void> {
  await me.agree();
  await me.press(PREPARED.agreePaper);
}

async function chooseMother(me: Person): Promise<void> {
  const mother = me.page.getByRole('checkbox', { name: '黄玉英' });
  // Elder mode asks one question at a time.
  if (!(await mother.isVisible())) await me.press(COMMON.next);
  await mother.click();
  await me.press(COMMON.next);
}
