export type Role = 'button' | 'checkbox' | 'radio' | 'textbox';

/** How somebody uses a page who cannot point at it; all they know are roles and names. */
export interface Hands {
  /** Finds what has this name, waiting for it, and presses it. */
  press(name: string | RegExp, role?: Role): Promise<void>;
  /** Writes into the field of this name. */
  fill(name: RegExp, text: string): Promise<void>;
  /** Waits until the page says this. */
  meets(text: string): Promise<void>;
}

const PATIENCE_MS = 20_000;

/** Tries until it succeeds; fails with what is said when it does not in time. */
export async function patiently(
  attempt: () => Promise<boolean>,
  said: () => Promise<string>,
): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!(await attempt())) {
    if (Date.now() > end) throw new Error(await said());
  }
}

export function fits(name: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? name === wanted : wanted.test(name);
}
