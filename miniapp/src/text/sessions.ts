import type { Provider } from '@gongji/shared/contracts';

const providers: Readonly<Record<Provider, string>> = {
  weapp: '微信小程序',
  alipay: '支付宝小程序',
  demo: '网页预览',
};

/** Where somebody is signed in. */
export const SESSIONS = {
  title: '登录的地方',
  lead: '有不认识的登录，请马上退出它。',
  about: '看看在哪里登录过',
  providers,
  here: '本机',
  openedOn: (day: string) => `${day}登录`,
  times: (openedAt: string, lastSeenAt: string) => `${openedAt} 登录，\u200b${lastSeenAt} 用过`,
  onlyHere: '别的地方没有登录。半小时不用，会自动退出。',
  end: '退出这个登录',
  endAt: (openedAt: string) => `退出这个登录（${openedAt}）`,
  endOthers: '除了本机，全部退出',
} as const;
