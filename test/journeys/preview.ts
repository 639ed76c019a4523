import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { tracesInFiles } from '../component/harness/personal-files';
import { tracesInDump, tracesInLines } from '../component/harness/personal-traces';
import { type Product, startProduct } from '../component/harness/start-product';
import { openBrowser } from './browser';
import { type Look, Person } from './person';

const h5Dir = join(__dirname, '..', '..', 'miniapp', 'dist', 'h5');

export interface Preview {
  readonly product: Product;
  /** A person with a phone of their own, signed in. */
  open(name: string, look?: Look): Promise<Person>;
  /** Fails where somebody's name, number or telephone can be read in what the journey leaves. */
  stop(): Promise<void>;
}

/** The whole product with the built H5 preview on one port, and a browser to use it with. */
export async function startPreview(): Promise<Preview> {
  if (!existsSync(join(h5Dir, 'index.html'))) throw new Error(`nothing is built in ${h5Dir}`);
  const browser: Browser = await openBrowser();
  const product = await startProduct({ worker: true, h5Dir });
  const people: Person[] = [];
  return {
    product,
    async open(name, look) {
      const person = await Person.open(browser, product.url, name, look);
      people.push(person);
      return person;
    },
    async stop() {
      for (const person of people) await person.close();
      await browser.close();
      const found = await readableIn(product);
      await product.stop();
      if (found.length > 0) throw new Error(`can be read of somebody: ${found.join('\n')}`);
    },
  };
}

/** In the database, its log, and the files that a backup copies. */
async function readableIn({ databaseUrl, logLines }: Product): Promise<readonly string[]> {
  const files = await tracesInFiles(databaseUrl);
  return [...(await tracesInDump(databaseUrl)), ...tracesInLines(logLines), ...files];
}
