import type { DATES } from '../dates';
import type { ME } from '../me';
import type { InOtherWords } from './in-other-words';

export const ME_EN: InOtherWords<typeof ME> = {
  title: 'Me',
  look: 'Display',
  elder: 'Elder mode',
  elderAbout: 'Large letters and buttons, one question a page',
  textSize: 'Text size',
  textSizes: { large: 'Large', larger: 'Larger', largest: 'Largest' },
  theme: 'Colours',
  themes: { auto: 'As the phone', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  insurance: 'My insurance',
  wallet: 'Medical wallet',
  contacts: 'Relatives’ numbers',
  contactsAbout: 'In elder mode one press calls them',
  policy: 'Local rules',
  messages: 'Messages',
  myData: 'My data and consents',
  privacy: 'What becomes of my data',
  records: 'Records',
  mine: 'See',
  help: 'Ask by telephone',
  signOut: 'Sign out',
  signedOut: 'You are signed out',
  signInTitle: 'Sign in',
  signInLead: 'Choose somebody of the demo to be. All ID numbers and sums are made up.',
  signInPlatformLead: 'Sign in with your account to see and use family sharing.',
  signInWho: (names) => names.join(', '),
  signInAs: 'Sign in',
  signInWeapp: 'Sign in with WeChat',
  signInAlipay: 'Sign in with Alipay',
  signInOperator: 'Operators',
  signInNoDemo: 'The demo sign-in is closed',
  signInNoDemoAbout: 'Please open the mini-program in WeChat or Alipay.',
  age: (age) => `${age}`,
};

export const DATES_EN: InOtherWords<typeof DATES> = {
  day: (year, month, date) => `${year}-${month}-${date}`,
  period: (from, to) => `${from} to ${to}`,
};
