import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { PageView } from './page-view';
import type { Host, HostLog, Navigate } from './wechat-host';

interface Lifecycle {
  [hook: string]: ((this: unknown, ...given: unknown[]) => unknown) | undefined;
}

export interface Sent {
  readonly path: string;
  readonly atMs: number;
  readonly bytes: number;
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
  /** Every call that sent something to the screen: which page's, when, how much. */
  readonly sent: Sent[] = [];
  private app: Lifecycle = {};
  private registered: Lifecycle | null = null;
  private readonly registry = new Map<string, Lifecycle>();
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

  /** Opens a page above those that are open. */
  async open(path: string, query: Record<string, string>): Promise<PageView> {
    const page = new PageView(path, this.pageAt(path), (bytes) => {
      this.sent.push({ path, atMs: performance.now(), bytes });
    });
    this.pages.push(page);
    page.call('onLoad', query);
    page.call('onShow');
    page.call('onReady');
    await page.drawn();
    return page;
  }

  /** What a page's code registers once, however often the page is opened. */
  private pageAt(path: string): Lifecycle {
    const known = this.registry.get(path);
    if (known) return known;
    this.registered = null;
    this.load(`${path}.js`);
    if (!this.registered) throw new Error(`${path} registers no page`);
    this.registry.set(path, this.registered);
    return this.registered;
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
