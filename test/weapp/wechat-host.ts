import { type RequestOptions, realRequest } from './real-request';

interface Callbacks {
  readonly url?: string;
  readonly success?: (answer: unknown) => void;
  readonly complete?: (answer: unknown) => void;
}

export interface HostLog {
  readonly storage: Map<string, unknown>;
  readonly calls: string[];
}

export type Navigate = (url: string, how: string) => void;

export interface Host {
  /** `wx` or `my`, as the bundle finds it. */
  readonly globals: Readonly<Record<string, object>>;
  readonly log: HostLog;
  readonly close: () => void;
}

/** `wx` with what the app uses: storage, requests to one server, navigation, login, facts. */
export function wechatHost(server: string, navigate: Navigate): Host {
  const log: HostLog = { storage: new Map(), calls: [] };
  const closing = new AbortController();
  const done =
    (name: string, answer: object = {}) =>
    (options: Callbacks = {}) => {
      log.calls.push(name);
      options.success?.({ errMsg: `${name}:ok`, ...answer });
      options.complete?.({ errMsg: `${name}:ok`, ...answer });
    };
  const open =
    (how: string) =>
    (options: Callbacks = {}) => {
      done(how)(options);
      setTimeout(() => navigate(options.url ?? '', how), 0);
    };
  const facts = { platform: 'ios', SDKVersion: '3.8.12', fontSizeScaleFactor: 1, windowWidth: 375 };
  const wx = {
    request: (options: RequestOptions) => realRequest(server, options, closing.signal),
    getStorageSync: (key: string) => log.storage.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => {
      log.storage.set(key, JSON.parse(JSON.stringify(value)));
    },
    removeStorageSync: (key: string) => log.storage.delete(key),
    getSystemInfoSync: () => facts,
    getAppBaseInfo: () => facts,
    getLaunchOptionsSync: () => ({ path: 'pages/home/index', query: {} }),
    getMenuButtonBoundingClientRect: () => ({ top: 24, bottom: 56, left: 278, right: 365 }),
    canIUse: () => true,
    nextTick: (work: () => void) => setTimeout(work, 0),
    login: done('login', { code: 'wx-code-1' }),
    navigateTo: open('navigateTo'),
    redirectTo: open('redirectTo'),
    switchTab: open('switchTab'),
    navigateBack: open('navigateBack'),
    setNavigationBarTitle: done('setNavigationBarTitle'),
    hideTabBar: done('hideTabBar'),
    showTabBar: done('showTabBar'),
    onAppShow: () => undefined,
    offAppShow: () => undefined,
    onAppHide: () => undefined,
    offAppHide: () => undefined,
    onNetworkStatusChange: () => undefined,
    offNetworkStatusChange: () => undefined,
  };
  return { globals: { wx }, log, close: () => closing.abort() };
}
