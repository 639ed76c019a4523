import { type RequestOptions, realRequest } from './real-request';

interface Callbacks {
  readonly url?: string;
  readonly success?: (answer: unknown) => void;
  readonly fail?: (error: unknown) => void;
  readonly complete?: (answer: unknown) => void;
}

export interface HostLog {
  readonly storage: Map<string, unknown>;
  readonly calls: string[];
  /** Calls that the person says no to, by name. */
  readonly refused: Set<string>;
  /** Paths of which one answer gets lost on its way, once the server has done what was asked. */
  readonly lost: Set<string>;
  /** What the app has written as files, by path. */
  readonly files: Map<string, string>;
}

export type Navigate = (url: string, how: string) => void;

export interface Host {
  /** `wx` or `my`, as the bundle finds it. */
  readonly globals: Readonly<Record<string, object>>;
  readonly log: HostLog;
  readonly close: () => void;
}

/** What WeChat gives at each sign-in; where nobody exchanges it, any code is as good. */
type NewCode = () => Promise<string>;

const anyCode: NewCode = async () => 'wx-code-1';

/** What is answered with yes, unless the person says no. */
const ANSWERED = [
  ...['setNavigationBarTitle', 'pageScrollTo', 'hideTabBar', 'showTabBar', 'setClipboardData'],
  ...['requirePrivacyAuthorize', 'openPrivacyContract', 'shareFileMessage'],
];

/** `wx` with what the app uses: storage, requests to one server, navigation, login, facts. */
export function wechatHost(server: string, navigate: Navigate, newCode: NewCode = anyCode): Host {
  const log = newLog();
  const closing = new AbortController();
  const done =
    (name: string, answer: object = {}) =>
    (options: Callbacks = {}) => {
      log.calls.push(name);
      const no = log.refused.has(name);
      const told = no ? { errMsg: `${name}:fail` } : { errMsg: `${name}:ok`, ...answer };
      (no ? options.fail : options.success)?.(told);
      options.complete?.(told);
    };
  const open =
    (how: string) =>
    (options: Callbacks = {}) => {
      done(how)(options);
      setTimeout(() => navigate(options.url ?? '', how), 0);
    };
  const facts = { platform: 'ios', SDKVersion: '3.8.12', fontSizeScaleFactor: 1, windowWidth: 375 };
  const wx = {
    request: (options: RequestOptions) => realRequest(server, options, closing.signal, log.lost),
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
    login: async (options: Callbacks) => done('login', { code: await newCode() })(options),
    navigateTo: open('navigateTo'),
    redirectTo: open('redirectTo'),
    switchTab: open('switchTab'),
    navigateBack: open('navigateBack'),
    ...Object.fromEntries(ANSWERED.map((name) => [name, done(name)])),
    env: { USER_DATA_PATH: 'wxfile://usr' },
    getFileSystemManager: () => filesOf(log),
    onAppShow: () => undefined,
    offAppShow: () => undefined,
    onAppHide: () => undefined,
    offAppHide: () => undefined,
    onNetworkStatusChange: () => undefined,
    offNetworkStatusChange: () => undefined,
  };
  return { globals: { wx }, log, close: () => closing.abort() };
}

function newLog(): HostLog {
  const [refused, lost] = [new Set<string>(), new Set<string>()];
  return { storage: new Map(), calls: [], refused, lost, files: new Map() };
}

function filesOf({ files }: HostLog) {
  return {
    writeFileSync: (path: string, text: string) => files.set(path, text),
    unlinkSync: (path: string) => files.delete(path),
  };
}
