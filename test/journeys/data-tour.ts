import { MY_DATA } from '../../miniapp/src/text';
import { NOBODY, type Person } from './person';
import type { Screen } from './screen-tour';

const { copying, detail, first } = MY_DATA;

/** What 林建国 sees of what is done with his data. */
const OWN_TOUR: readonly Screen[] = [
  { name: 'my-data', open: (me) => me.go('myData') },
  { name: 'consent', open: openLookup },
  { name: 'privacy', open: (me) => me.go('privacy') },
  { name: 'data-copy', open: (me) => me.go('dataCopy') },
  { name: 'data-copy-made', open: (me) => me.press(copying.make) },
  { name: 'delete-refused', open: (me) => me.go('deleteAccount') },
];

/** What 林小雨 sees, whom nothing keeps here. */
const LEAVING_TOUR: readonly Screen[] = [
  { name: 'delete-account', open: (me) => me.go('deleteAccount') },
];

/** What somebody sees who comes for the first time, and is a child besides. */
const FIRST_TOUR: readonly Screen[] = [
  { name: 'sign-in-paper', open: beTheChild },
  { name: 'sign-in-guardian', open: agreeAlone },
];

export const DATA_TOURS = [
  { name: '林建国', tour: OWN_TOUR },
  { name: '林小雨', tour: LEAVING_TOUR },
  { name: NOBODY, tour: FIRST_TOUR },
] as const;

async function openLookup(me: Person): Promise<void> {
  await me.press(new RegExp(`^${MY_DATA.purpose('insurance-lookup').title}`));
  await me.button(detail.withdraw).waitFor();
}

async function beTheChild(me: Person): Promise<void> {
  await me.go('signIn');
  await me.press(/林安安/);
  await me.press(/^林安安/);
  await me.button(first.agree).waitFor();
}

async function agreeAlone(me: Person): Promise<void> {
  await me.agree();
  await me.press(first.agree);
  await me.button(first.asGuardian).waitFor();
}
