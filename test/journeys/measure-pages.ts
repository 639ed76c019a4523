import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OPERATOR_ROUTES } from '../../miniapp/src/operator-routes';
import { ROUTES } from '../../miniapp/src/routes';
import { type Kind, type Measured, measuringBrowser } from './lighthouse';
import { makeLivedInFamily } from './lived-in-family';
import { type Preview, startPreview } from './preview';
import { TOURS } from './screen-tour';

interface Wishes {
  readonly modes: readonly string[];
  /** Names of routes; none means all. */
  readonly pages: readonly string[];
  readonly runs: number;
  readonly kinds: readonly Kind[];
}

/** Where one page can be opened, and by whom. */
interface Address {
  readonly page: string;
  readonly hash: string;
  /** What the browser of whoever sees it keeps. */
  readonly storage: Readonly<Record<string, string>>;
}

const LEAST: Readonly<Record<Kind, number>> = { accessibility: 100, performance: 95 };

/** Measures the pages and says it line by line; gives 0 where every figure is reached, else 1. */
export async function measurePages(wishes: Wishes, say: (line: string) => void): Promise<number> {
  const preview = await startPreview();
  const folder = mkdtempSync(join(tmpdir(), 'gongji-measuring-'));
  const browser = await measuringBrowser(folder);
  try {
    const addresses = await findAddresses(preview, wishes.pages);
    let short = 0;
    for (const mode of wishes.modes) {
      const origin = `${preview.product.url}/${mode === 'elder' ? '?ui=elder' : ''}`;
      for (const { page, hash, storage } of addresses) {
        await browser.become(preview.product.url, storage);
        for (const kind of wishes.kinds) {
          const runs = kind === 'performance' ? wishes.runs : 1;
          const all: Measured[] = [];
          for (let run = 0; run < runs; run++) all.push(await browser.measure(origin + hash, kind));
          const line = `${mode} ${page}: ${kind} ${told(all)}`;
          const reached = median(all) >= LEAST[kind];
          short += reached ? 0 : 1;
          say([line, ...(reached ? [] : (all[0]?.faults ?? []))].join('\n    '));
        }
      }
    }
    say(`${addresses.length} pages, ${short} figures not reached`);
    return short === 0 && addresses.length > 0 ? 0 : 1;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
    await preview.stop();
  }
}

/** Walks the tours once; each page is measured where the first of them comes to it. */
async function findAddresses(preview: Preview, wanted: readonly string[]): Promise<Address[]> {
  const family = await makeLivedInFamily(preview.product);
  const names = new Map(
    Object.entries({ ...ROUTES, ...OPERATOR_ROUTES }).map(([name, path]) => [path as string, name]),
  );
  const found = new Map<string, Address>();
  const allFound = () => wanted.length > 0 && found.size === wanted.length;
  for (const { name, tour } of TOURS) {
    if (allFound()) break;
    const person = await preview.open(name);
    for (const screen of tour) {
      if (allFound()) break;
      await screen.open(person, family);
      await person.settle();
      const { hash } = new URL(person.page.url());
      const page = names.get(hash.slice(1).split('?')[0] ?? '');
      if (!page || found.has(page) || (wanted.length > 0 && !wanted.includes(page))) continue;
      const storage = await person.page.evaluate(() => ({ ...localStorage }));
      found.set(page, { page, hash, storage });
    }
    await person.close();
  }
  return [...found.values()];
}

function median(all: readonly Measured[]): number {
  return all.map(({ score }) => score).sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
}

function told(all: readonly Measured[]): string {
  const scores = all.map(({ score }) => score);
  return all.length > 1 ? `${median(all)} of ${scores.join(' ')}` : `${median(all)}`;
}
