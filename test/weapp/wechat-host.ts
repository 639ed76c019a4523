interface RequestOptions {
  readonly url: string;
  readonly method?: string;
  readonly data?: unknown;
  readonly header?: Record<string, string>;
  readonly success?: (answer: unknown) => void;
  readonly fail?: (error: unknown) => void;
  readonly complete?: (answer: unknown) => void;
}

interface Callbacks {
  readonly url?: string;
  readonly success?: (answer: unknown) => void;
  readonly complete?: (answer: unknown) => void;
}

export interface HostLog {
  readonly requests: { method: string; path: string }[];
  readonly storage: Map<string, unknown>;
  readonly calls: string[];
}

type Navigate = (url: string, how: string) => void;

/** `wx` with what the app uses: storage, requests to one server, navigation, login, facts. */
export function wechatHost(server: string, navigate: Navigate): { wx: object; log: HostLog } {
  const log: HostLog = { requests: [], storage: new Map(), calls: [] };
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
    request: (options: RequestOptions) => request(server, options, log),
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
  return { wx, log };
}

/** A real request over HTTP; whatever origin the bundle was built with leads to our server. */
function request(server: string, options: RequestOptions, log: HostLog): { abort(): void } {
  const { pathname, search } = new URL(options.url);
  const method = options.method ?? 'GET';
  log.requests.push({ method, path: pathname });
  const body = method === 'GET' ? {} : { body: bodyText(options.data) };
  fetch(`${server}${pathname}${search}`, { method, headers: options.header ?? {}, ...body })
    .then(async (answer) => {
      const header: Record<string, string> = {};
      answer.headers.forEach((value, name) => {
        header[name] = value;
      });
      const data = parsed(await answer.text());
      const reply = { statusCode: answer.status, header, data, errMsg: 'request:ok' };
      options.success?.(reply);
      options.complete?.(reply);
    })
    .catch(() => {
      const failure = { errMsg: 'request:fail' };
      options.fail?.(failure);
      options.complete?.(failure);
    });
  return { abort: () => undefined };
}

function bodyText(data: unknown): string {
  return typeof data === 'string' ? data : JSON.stringify(data ?? {});
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
