import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { PageView } from './page-view';
import type { Host, HostLog, Navigate } from './wechat-host';

interface Lifecycle {
  [hook: string]: ((this: unknown, ...given: unknown[]) => unknown) | undefined;
}

/**
 * Enough of a host to start a built bundle in Node: App, Page, Component, Behavior and the host's
 * own object (`wx`, `my`), in a realm without window, document, XMLHttpRequest or AbortController,
 * where code made from text throws. What would be sent to the screen is kept as data.
 */
export class MiniRuntime {
  readonly log: HostLog;
  private readonly closeHost: () => void;
  readonly pages: PageView[] = [];
  private app: Lifecycle = {};
  private registered: Lifecycle | null = null;
  private readonly waiting = new Set<NodeJS.Timeout>();
  private readonly loaded = new Map<string, { exports: unknown }>();
  private readonly realm: object;

  constructor(
    private readonly folder: string,
    hostFor: (navigate: Navigate) => Host,
  ) {
    const host = hostFor((url, how) => void this.navigate(url, how));
    this.log = host.log;
    this.closeHost = host.close;
    this.realm = createContext(
      {
        ...host.globals,
        console,
        ...this.timers(),
        App: (app: Lifecycle) => {
          this.app = app;
        },
        Page: (page: Lifecycle) => {
          this.registered = page;
        },
        Component: () => undefined,
        Behavior: (behaviour: unknown) => behaviour,
        getApp: () => this.app,
        getCurrentPages: () => this.pages.map((page) => page.instance),
      },
      { codeGeneration: { strings: false, wasm: false } },
    );
  }

  /** Starts the app and opens its first page. */
  async launch(path: string): Promise<PageView> {
    this.load('app.js');
    const options = { path, query: {}, scene: 1001 };
    this.app.onLaunch?.call(this.app, options);
    this.app.onShow?.call(this.app, options);
    return this.open(path, {});
  }

  /** The page in front. */
  get page(): PageView {
    const front = this.pages.at(-1);
    if (!front) throw new Error('no page is open');
    return front;
  }

  private async open(path: string, query: Record<string, string>): Promise<PageView> {
    this.registered = null;
    this.loaded.delete(`${path}.js`);
    this.load(`${path}.js`);
    if (!this.registered) throw new Error(`${path} registers no page`);
    const page = new PageView(path, this.registered);
    this.pages.push(page);
    page.call('onLoad', query);
    page.call('onShow');
    page.call('onReady');
    await page.drawn();
    return page;
  }

  private async navigate(url: string, how: string): Promise<void> {
    if (how === 'navigateBack') {
      this.pages.pop()?.call('onUnload');
      this.page.call('onShow');
      return;
    }
    const [path = '', search = ''] = url.replace(/^\//, '').split('?');
    if (how !== 'navigateTo') this.pages.pop()?.call('onUnload');
    await this.open(path, Object.fromEntries(new URLSearchParams(search)));
  }

  /** Ends what still waits, as a host does when it closes the app. */
  close(): void {
    this.closeHost();
    for (const timer of this.waiting) clearTimeout(timer);
  }

  private timers(): object {
    const keep = (timer: NodeJS.Timeout) => {
      this.waiting.add(timer);
      // What the app still waits for must not keep the test alive.
      return timer.unref();
    };
    return {
      setTimeout: (work: () => void, ms?: number) => keep(setTimeout(work, ms)),
      setInterval: (work: () => void, ms?: number) => keep(setInterval(work, ms)),
      clearTimeout,
      clearInterval,
    };
  }

  /** CommonJS as the hosts have it: one instance a file, paths relative to the file that asks. */
  private load(path: string): unknown {
    const file = path.endsWith('.js') ? normalize(path) : `${normalize(path)}.js`;
    const known = this.loaded.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    this.loaded.set(file, module);
    const source = readFileSync(join(this.folder, file), 'utf8');
    const wrapped = `(function (require, module, exports) {${source}\n})`;
    const run = runInContext(wrapped, this.realm, { filename: file });
    run((wanted: string) => this.load(join(dirname(file), wanted)), module, module.exports);
    return module.exports;
  }
}
