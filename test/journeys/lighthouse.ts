import { createServer } from 'node:net';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { launchSettings } from './browser';

export type Kind = 'accessibility' | 'performance';

export interface Measured {
  /** 0 to 100. */
  readonly score: number;
  /** What took points, a line a fault. */
  readonly faults: readonly string[];
}

export interface MeasuringBrowser {
  /** Has in its store what somebody else's browser has, and nothing else. */
  become(url: string, storage: Readonly<Record<string, string>>): Promise<void>;
  measure(url: string, kind: Kind): Promise<Measured>;
  close(): Promise<void>;
}

interface Audit {
  readonly score: number | null;
  readonly title: string;
  readonly displayValue?: string;
  readonly details?: {
    readonly items?: readonly { readonly node?: { readonly snippet: string } }[];
  };
}

interface Category {
  readonly score: number | null;
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
}

interface Report {
  readonly categories: Readonly<Record<string, Category>>;
  readonly audits: Readonly<Record<string, Audit>>;
}

type Lighthouse = (url: string, flags: object) => Promise<{ readonly lhr: Report } | undefined>;

/** A browser that Lighthouse reaches; `folder` keeps its profile, which it does not empty. */
export async function measuringBrowser(folder: string): Promise<MeasuringBrowser> {
  const port = await freePort();
  const settings = launchSettings();
  const args = [...settings.args, `--remote-debugging-port=${port}`];
  const context = await chromium.launchPersistentContext(folder, { ...settings, args });
  const lighthouse = await loadLighthouse();
  return {
    async become(url, storage) {
      const page = await context.newPage();
      await page.goto(`${url}/api/areas`);
      await page.evaluate((kept) => {
        localStorage.clear();
        for (const [key, value] of Object.entries(kept)) localStorage.setItem(key, value);
      }, storage);
      await page.close();
    },
    async measure(url, kind) {
      const flags = { port, onlyCategories: [kind], disableStorageReset: true, logLevel: 'error' };
      const answer = await lighthouse(url, flags);
      if (!answer) throw new Error(`nothing was measured at ${url}`);
      return measuredOf(answer.lhr, kind);
    },
    close: () => context.close(),
  };
}

function measuredOf({ categories, audits }: Report, kind: Kind): Measured {
  const { score, auditRefs } = categories[kind] ?? { score: null, auditRefs: [] };
  const faults = auditRefs.flatMap(({ id, weight }) => {
    const audit = audits[id];
    if (!audit || weight === 0 || audit.score === null || audit.score >= 0.9) return [];
    const nodes = (audit.details?.items ?? []).flatMap(({ node }) => (node ? [node.snippet] : []));
    return [[id, audit.displayValue ?? audit.title, ...nodes].join(' ')];
  });
  return { score: Math.round((score ?? 0) * 100), faults };
}

/** The command has it fetched, and says where it lies. */
async function loadLighthouse(): Promise<Lighthouse> {
  const file = process.env.GONGJI_LIGHTHOUSE;
  if (!file) throw new Error('Run it as a command: npm run lighthouse');
  const loaded: { default: Lighthouse } = await import(pathToFileURL(file).href);
  return loaded.default;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
