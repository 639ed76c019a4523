import type { Page } from 'playwright-core';
import { fits, type Hands, patiently, type Role } from './hands';

/** More than the longest page has to press. */
const ONCE_ROUND = 60;

interface Focused {
  readonly role: string;
  readonly name: string;
}

/** Hands on a keyboard: Tab, Enter, Space and letters, and nothing else. */
export class ByKeyboard implements Hands {
  constructor(private readonly page: Page) {}

  async press(name: string | RegExp, role: Role = 'button'): Promise<void> {
    await this.tabTo(name, role);
    await this.page.keyboard.press(role === 'button' ? 'Enter' : 'Space');
  }

  async fill(name: RegExp, text: string): Promise<void> {
    await this.tabTo(name, 'textbox');
    await this.page.keyboard.type(text);
  }

  async meets(text: string): Promise<void> {
    await this.page.getByText(text).filter({ visible: true }).first().waitFor();
  }

  /** From wherever the focus is, on with Tab until what is wanted has it. */
  private async tabTo(name: string | RegExp, role: Role): Promise<void> {
    const arrived = async () => {
      for (let step = 0; step < ONCE_ROUND; step++) {
        const here = await this.page.evaluate(focused);
        if (here.role === role && fits(here.name, name)) return true;
        await this.page.keyboard.press('Tab');
      }
      return false;
    };
    await patiently(arrived, async () => {
      const screen = await this.page.locator('body').innerText();
      return `Tab never comes to the ${role} ${name} on:\n${screen}`;
    });
  }
}

/** Runs inside the page: what has the focus, as it would be announced. */
function focused(): Focused {
  const { activeElement: one } = document;
  if (!(one instanceof HTMLElement)) return { role: '', name: '' };
  const own = one.matches('button') ? 'button' : one.matches('input') ? 'textbox' : '';
  const name = one.getAttribute('aria-label') ?? one.innerText;
  return { role: one.getAttribute('role') ?? own, name: name.trim() };
}
