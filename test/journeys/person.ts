import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { addressOf, type RouteName } from '../../miniapp/src/routes';
import { COMMON, HOME } from '../../miniapp/src/text';
import { playVoice } from './played-voice';
import { readBefore } from './read-before';

export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly elder?: boolean;
  readonly dark?: boolean;
  /** A browser that has a Chinese voice: what it would say is kept, and heard by nobody. */
  readonly voice?: boolean;
}

/** Somebody who has not signed in. */
export const NOBODY = '';

const LOOK_EVERY_MS = 40;
const QUIET_LOOKS = 4;

/**
 * A person with a phone of their own: one browser context. The verbs are what people do; what they
 * press is named by the same text tables that the screens are made from.
 */
export class Person {
  private requestsUnderWay = 0;

  private constructor(
    readonly name: string,
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly url: string,
  ) {
    page.on('request', () => this.requestsUnderWay++);
    for (const end of ['requestfinished', 'requestfailed'] as const) {
      page.on(end as 'requestfinished', () => this.requestsUnderWay--);
    }
  }

  /** Opens the preview and signs in as a demo person; nobody's name signs nobody in. */
  static async open(browser: Browser, url: string, name: string, look: Look = {}): Promise<Person> {
    const { width = 375, height = 812, elder = false, dark = false, voice = false } = look;
    const context = await browser.newContext({
      viewport: { width, height },
      locale: 'zh-CN',
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
    });
    if (voice) await context.addInitScript(playVoice);
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const person = new Person(name, page, context, url);
    await readBefore(url, name);
    await page.goto(`${url}/${elder ? '?ui=elder' : ''}#/pages/sign-in/index`);
    if (name === NOBODY) return person;
    await person.signIn();
    return person;
  }

  /** Signs in from the list of demo people, unfolding the group that holds the name. */
  private async signIn(): Promise<void> {
    const row = this.button(new RegExp(`^${this.name}`));
    const group = this.page.getByRole('button', { name: this.name, expanded: false });
    await row.or(group).first().waitFor();
    if (!(await row.isVisible())) await group.click();
    await row.click();
    await this.see(HOME.hello(this.name));
  }

  async go(route: RouteName, params: Record<string, string> = {}): Promise<void> {
    await this.page.goto(`${this.url}/#${addressOf(route, params)}`);
  }

  /** Opens an address of the preview that is no page of the app. */
  async goTo(address: string): Promise<void> {
    await this.page.goto(`${this.url}/#${address}`);
  }

  /** Opens the preview by a link that somebody passed on: `?scenario=…`. */
  async openLink(search: string): Promise<void> {
    await this.page.goto(`${this.url}/${search}`);
  }

  async press(text: string | RegExp): Promise<void> {
    await this.telling(this.button(text).click());
  }

  button(text: string | RegExp): Locator {
    return this.page.getByRole('button', { name: text, exact: typeof text === 'string' });
  }

  /** Chooses one of a list of options, or one more where several may be chosen. */
  async choose(text: string | RegExp): Promise<void> {
    const option = { name: text, exact: typeof text === 'string' } as const;
    const found = this.page.getByRole('radio', option).or(this.page.getByRole('checkbox', option));
    await this.telling(found.click());
  }

  /** Ticks "I have read and agree" under the paper on the screen. */
  async agree(): Promise<void> {
    await this.page.getByRole('checkbox', { name: new RegExp(COMMON.readAndAgree) }).click();
  }

  async fill(label: string, text: string): Promise<void> {
    await this.telling(this.page.getByRole('textbox', { name: label }).fill(text));
  }

  /** Waits until the text is on the screen; a space that keeps a line whole is a space. */
  async see(text: string | RegExp, withinMs = 15_000): Promise<void> {
    const found = this.page
      .getByText(typeof text === 'string' ? text : anySpace(text))
      .filter({ visible: true })
      .first();
    await this.telling(found.waitFor({ state: 'visible', timeout: withinMs }));
  }

  /** Waits until nothing is on its way any more: no request for a while, nothing loading. */
  async settle(): Promise<void> {
    for (let quiet = 0; quiet < QUIET_LOOKS; quiet++) {
      await this.page.waitForTimeout(LOOK_EVERY_MS);
      if (this.requestsUnderWay > 0) quiet = 0;
    }
    await this.page
      .getByText(COMMON.loading)
      .filter({ visible: true })
      // Of several, until none is left.
      .first()
      .waitFor({ state: 'hidden' });
  }

  /** Where an act fails, what was on screen and what is still asked for says more than a name. */
  private async telling<T>(act: Promise<T>): Promise<T> {
    try {
      return await act;
    } catch (error) {
      const screen = await this.read();
      const waiting = `${this.requestsUnderWay} requests under way`;
      throw new Error(
        `${String(error)}\n${this.name} at ${this.page.url()}, ${waiting}:\n${screen}`,
      );
    }
  }

  /** All that can be read on the screen now. */
  async read(): Promise<string> {
    return this.page.locator('body').innerText();
  }

  /**
   * Does something that sends a request to a path, and kills the app once the server has done it
   * and before the answer is there. Gives how to open the app again on the same phone.
   */
  async killWhileSending(
    path: string,
    act: () => Promise<void>,
  ): Promise<{ openAgain(): Promise<Person> }> {
    const address = this.page.url();
    const killed = new Promise<void>((resolve, reject) => {
      const kill = async () => {
        await this.page.close();
        resolve();
      };
      void this.page.route(path, async (route) => {
        if (route.request().url().includes('quote=')) return route.continue();
        await route.fetch().then(kill, reject);
      });
    });
    // The page goes away under whoever pressed.
    await Promise.all([killed, act().catch(() => 'the page is gone')]);
    return {
      openAgain: async () => {
        const page = await this.context.newPage();
        page.setDefaultTimeout(15_000);
        await page.goto(address);
        return new Person(this.name, page, this.context, this.url);
      },
    };
  }

  /** Nothing of this phone reaches anybody any more. */
  async loseNetwork(): Promise<void> {
    await this.context.setOffline(true);
  }

  async findNetwork(): Promise<void> {
    await this.context.setOffline(false);
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}

function anySpace({ source, flags }: RegExp): RegExp {
  return new RegExp(source.replace(/ /g, '\\s'), flags);
}
