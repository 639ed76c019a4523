/** Every page of the mini-program by name; app.config.ts lists the same paths. */
export const ROUTES = {
  home: '/pages/home/index',
  family: '/pages/family/index',
  records: '/pages/records/index',
  me: '/pages/me/index',
  signIn: '/pages/sign-in/index',
  create: '/subpackages/family/create/index',
  invite: '/subpackages/family/invite/index',
  invitation: '/subpackages/family/invitation/index',
  face: '/subpackages/family/face/index',
  temporary: '/subpackages/family/temporary/index',
  upgrade: '/subpackages/family/upgrade/index',
  member: '/subpackages/family/member/index',
  bindings: '/subpackages/family/bindings/index',
  pot: '/subpackages/family/pot/index',
  contacts: '/subpackages/family/contacts/index',
  viewers: '/subpackages/life/viewers/index',
  organizer: '/subpackages/life/organizer/index',
  delegation: '/subpackages/life/delegation/index',
  viewed: '/subpackages/life/viewed/index',
  premium: '/subpackages/premium/choose/index',
  premiumConfirm: '/subpackages/premium/confirm/index',
  premiumProgress: '/subpackages/premium/progress/index',
  premiumRefund: '/subpackages/premium/refund/index',
  prepare: '/subpackages/premium/prepare/index',
  prepared: '/subpackages/premium/prepared/index',
  record: '/subpackages/records/detail/index',
  receipt: '/subpackages/records/receipt/index',
  recordYear: '/subpackages/records/year/index',
  recordFile: '/subpackages/records/file/index',
  shareRecord: '/subpackages/records/share/index',
  sharedRecord: '/subpackages/records/shared/index',
  messages: '/subpackages/messages/inbox/index',
  messageChoices: '/subpackages/messages/choices/index',
  realName: '/subpackages/settings/real-name/index',
  sessions: '/subpackages/settings/sessions/index',
  signInPaper: '/subpackages/settings/sign-in-paper/index',
  myData: '/subpackages/settings/my-data/index',
  consent: '/subpackages/settings/consent/index',
  privacy: '/subpackages/settings/privacy/index',
  dataCopy: '/subpackages/settings/data-copy/index',
  noPage: '/subpackages/settings/no-page/index',
  deleteAccount: '/subpackages/settings/delete-account/index',
  insurance: '/subpackages/insurance/status/index',
  policy: '/subpackages/insurance/policy/index',
  wallet: '/subpackages/wallet/home/index',
  walletConfirm: '/subpackages/wallet/confirm/index',
  walletSend: '/subpackages/wallet/send/index',
  walletTransfer: '/subpackages/wallet/transfer/index',
  codeLink: '/subpackages/code-link/relatives/index',
  ask: '/subpackages/ask/start/index',
  askItem: '/subpackages/ask/item/index',
  askPayers: '/subpackages/ask/payers/index',
  askCover: '/subpackages/ask/cover/index',
  askCompare: '/subpackages/ask/compare/index',
} as const;

export type RouteName = keyof typeof ROUTES;

/** Tabs of the bar, in order; they are opened by switching, carry no parameters. */
export const TABS = ['home', 'family', 'records', 'me'] as const;
export type TabName = (typeof TABS)[number];

export function isTab(name: RouteName): name is TabName {
  return (TABS as readonly RouteName[]).includes(name);
}

/** The address of a page with its parameters: `/pages/…?familyId=…`. */
export function addressOf(name: RouteName, params: Readonly<Record<string, string>> = {}): string {
  const query = Object.entries(params)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&');
  return query ? `${ROUTES[name]}?${query}` : ROUTES[name];
}
