import { until } from './until';

export interface ViewNode {
  readonly sid?: string;
  readonly cl?: string;
  readonly nn?: string;
  /** Text of a text node. */
  readonly v?: string;
  readonly cn?: readonly ViewNode[];
  readonly [attribute: string]: unknown;
}

interface Lifecycle {
  [hook: string]: ((this: unknown, ...given: unknown[]) => unknown) | undefined;
}

interface Box {
  [key: string]: unknown;
}

/** Puts a value where `root.cn.[0].cl` says, making what is missing on the way. */
function place(data: Box, path: string, value: unknown): void {
  const keys = path.split('.').map((key) => key.replace(/^\[(\d+)\]$/, '$1'));
  const last = keys.pop() ?? '';
  let at = data;
  for (const key of keys) {
    at[key] ??= {};
    at = at[key] as Box;
  }
  at[last] = value;
}

/** One page as WeChat keeps it: what the logic layer sent to the screen, and taps on it. */
export class PageView {
  readonly instance: Box & { data: Box };
  private updates = 0;

  /** @param onSent is told how many bytes each call sends from the logic to the screen. */
  constructor(
    readonly path: string,
    private readonly hooks: Lifecycle,
    onSent: (bytes: number) => void = () => undefined,
  ) {
    const setData = (patch: Box, done?: () => void) => {
      this.updates += 1;
      const text = JSON.stringify(patch);
      onSent(Buffer.byteLength(text));
      // Only what survives JSON reaches the screen.
      const sent: Box = JSON.parse(text);
      for (const [key, value] of Object.entries(sent)) place(this.instance.data, key, value);
      if (done) setTimeout(done, 0);
    };
    const start = JSON.parse(JSON.stringify(hooks.data ?? {}));
    this.instance = { ...hooks, data: start, route: path, __route__: path, options: {}, setData };
  }

  call(hook: string, ...given: unknown[]): void {
    this.hooks[hook]?.call(this.instance, ...given);
  }

  get root(): ViewNode {
    return (this.instance.data.root ?? {}) as ViewNode;
  }

  /** All visible text, in reading order. */
  get text(): string {
    return textOf(this.root);
  }

  /** The innermost node of a class with this text; fails with what the page shows instead. */
  get(className: string, text: string): ViewNode {
    const fits = (node: ViewNode) => hasClass(node, className) && textOf(node).includes(text);
    const found = search(this.root, fits);
    if (!found) throw new Error(`no ${className} says "${text}" on: ${this.text}`);
    return found;
  }

  /** A tap as WeChat reports it to Taro's one event handler. */
  tap(node: ViewNode): void {
    this.report('tap', node, {});
  }

  /** What a person has typed into a field, all of it at once. */
  type(node: ViewNode, value: string): void {
    this.report('input', node, { value, cursor: value.length });
  }

  /** What a person says to WeChat's panel behind a button: a telephone's code, or no. */
  answerPhone(node: ViewNode, code: string | null): void {
    this.report('getphonenumber', node, code ? { code } : { errMsg: 'getPhoneNumber:fail' });
  }

  private report(type: string, node: ViewNode, detail: object): void {
    const target = { id: node.sid, dataset: { sid: node.sid }, offsetLeft: 0, offsetTop: 0 };
    this.call('eh', { type, timeStamp: 1, target, currentTarget: target, detail });
  }

  /** Waits until something has been sent to the screen. */
  async drawn(): Promise<void> {
    await until(() => this.updates > 0);
  }

  /** Waits until the page shows a text; fails with what it shows instead. */
  async shows(text: string): Promise<void> {
    await until(
      () => this.text.includes(text),
      () => `the page shows no "${text}" but: ${this.text}`,
    );
  }
}

export function children(node: ViewNode): ViewNode[] {
  return Object.values(node.cn ?? {});
}

export function textOf(node: ViewNode): string {
  const own = (node.v ?? '').replace(/\u00a0/g, ' ');
  return [own, ...children(node).map(textOf)].filter(Boolean).join(' ');
}

function hasClass(node: ViewNode, className: string): boolean {
  return (node.cl ?? '').split(' ').includes(className);
}

function search(node: ViewNode, fits: (node: ViewNode) => boolean): ViewNode | null {
  for (const child of children(node)) {
    const found = search(child, fits);
    if (found) return found;
  }
  return fits(node) ? node : null;
}
