import type { Drawn } from './drawn-nodes';
import type { MiniRuntime } from './mini-runtime';
import { children, textOf, type ViewNode } from './page-view';
import { until } from './until';

/** One node as a screen reader of the host knows it. */
export interface Heard {
  readonly node: ViewNode;
  readonly role: string;
  readonly name: string;
  readonly tappable: boolean;
  readonly checked: boolean;
}

/** Roles that elements have by themselves. */
const OWN_ROLES: Readonly<Record<string, string>> = {
  input: 'textbox',
  textarea: 'textbox',
  button: 'button',
  picker: 'picker',
};

/** All nodes of a page that have a role or can be tapped, in reading order. */
export function heardOn(root: ViewNode, kinds: ReadonlyMap<string, Drawn>): Heard[] {
  return children(root).flatMap((node) => {
    const drawn = kinds.get(node.nn ?? '');
    const told = (attribute: string) => String(node[drawn?.keys.get(attribute) ?? ''] ?? '');
    const role = told('aria-role') || told('role') || (OWN_ROLES[drawn?.element ?? ''] ?? '');
    const name = (told('aria-label') || textOf(node)).trim();
    const tappable = drawn?.tappable ?? false;
    const below = heardOn(node, kinds);
    const checked = told('aria-checked') === 'true';
    return role || tappable ? [{ node, role, name, tappable, checked }, ...below] : below;
  });
}

/** Quicker than anybody reads a page and presses what is on it. */
const PAUSE_MS = 500;
const READING_MS = 1_000;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** A person with a mini-program, who finds things by their roles and names alone. */
export class Hands {
  constructor(
    private readonly app: MiniRuntime,
    private readonly kinds: ReadonlyMap<string, Drawn>,
  ) {}

  /** Presses what has this name, once it is there. */
  async press(name: string | RegExp, role = 'button'): Promise<void> {
    const found = await this.find(role, name);
    this.app.page.tap(found.node);
    await pause(PAUSE_MS);
  }

  /** Ticks it, or chooses it, and waits until it says so itself. */
  async tick(name: string | RegExp, role: 'checkbox' | 'radio' = 'checkbox'): Promise<void> {
    await this.press(name, role);
    await until(() => this.hear().some((one) => one.checked && isCalled(one, role, name)));
  }

  /** Types into the field of this name. */
  async fill(name: string, value: string): Promise<void> {
    const found = await this.find('textbox', new RegExp(`^${name}`));
    this.app.page.type(found.node, value);
    await pause(PAUSE_MS);
  }

  async see(text: string): Promise<void> {
    await until(
      () => this.app.page.text.includes(text),
      () => `${this.app.page.path} shows no "${text}" but: ${this.app.page.text}`,
    );
  }

  /** Looks at what came of it; nobody opens the next page in the second in which this one came. */
  async read(): Promise<void> {
    await pause(READING_MS);
  }

  /** All that has a role or can be tapped on the page in front. */
  hear(): Heard[] {
    return heardOn(this.app.page.root, this.kinds);
  }

  private async find(role: string, name: string | RegExp): Promise<Heard> {
    const fits = (one: Heard) => isCalled(one, role, name);
    await until(
      () => this.hear().some(fits),
      () => `no ${role} "${name}" on ${this.app.page.path}: ${this.app.page.text}`,
    );
    const found = this.hear().find(fits);
    if (!found) throw new Error(`${role} "${name}" has gone again`);
    return found;
  }
}

function isCalled(one: Heard, role: string, name: string | RegExp): boolean {
  return one.role === role && (typeof name === 'string' ? one.name === name : name.test(one.name));
}
