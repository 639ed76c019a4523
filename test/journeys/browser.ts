import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

interface LaunchOptions {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}

const finder = join(__dirname, '..', '..', '.scripts', 'browser.mjs');

/** `npm test` looks for the browser once and hands it on; a single suite looks for itself. */
function launchOptions(): LaunchOptions {
  const found = process.env.GONGJI_BROWSER;
  const json = found ?? execFileSync(process.execPath, [finder], { encoding: 'utf8' });
  return JSON.parse(json) as LaunchOptions;
}

/** What any browser of ours is launched with. */
export function launchSettings(): LaunchOptions {
  const { executablePath, args, env } = launchOptions();
  const inherited = Object.entries(process.env).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  );
  // A day is then written as here: 2025/11/15.
  const here = [...args, '--lang=zh-CN'];
  return { executablePath, args: here, env: { ...Object.fromEntries(inherited), ...env } };
}

/** A headless browser that can show Chinese; the caller closes it. Fails when none starts. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch(launchSettings());
}
