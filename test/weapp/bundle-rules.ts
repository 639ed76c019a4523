import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { endpointOf } from '@gongji/shared/contracts';
import { KIT } from '../../miniapp/src/text/kit';
import { OPERATOR } from '../../miniapp/src/text/operator';
import { bundleFiles, bundleFolder, scripts, weigh } from './bundle';

const MEGABYTE = 1024 * 1024;
/** What both platforms allow a package. */
const PACKAGE_LIMIT = 2 * MEGABYTE;
/** Ours: what the main package may weigh, for it is loaded first, … */
const MAIN_LIMIT = { weapp: 700 * 1024, alipay: 650 * 1024 };
/** … and each of the others. */
const OTHER_LIMIT = 500 * 1024;
/** Ours: no picture or other asset heavier than this. */
const ASSET_LIMIT = 200 * 1024;

/** What the operator asks for, and where it is kept: in no bundle that a phone carries. */
export const OPERATOR_MARKS = ['/operator/overview', 'operator-session', 'settleDiscrepancy'];

const PACKS = join(__dirname, '..', '..', 'shared', 'src', 'policy', 'packs');

/** The only code made from text that mini-programs allow. */
const RETURN_THIS = /new Function\("return this"\)/g;
const CODE_FROM_TEXT = /\beval\(|\bnew Function\(/;

/** Titles of documents and ids of sources that only policy packs hold. */
function packMarks(): string[] {
  const text = readdirSync(PACKS, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(PACKS, name), 'utf8'))
    .join('\n');
  const found = [...text.matchAll(/(?:sourceId|title): '([^']{8,})'/g)].map((match) => match[1]);
  return [...new Set(found)].filter((mark): mark is string => mark !== undefined);
}

/** What only the server decides by, or reads. */
function serverRules(platform: 'weapp' | 'alipay'): void {
  test('carries no policy pack', () => {
    const marks = packMarks();
    expect(marks.length).toBeGreaterThan(5);
    const code = scripts(bundleFolder(platform));
    expect(marks.filter((mark) => code.some(({ text }) => text.includes(mark)))).toEqual([]);
  });

  test('carries nothing of an endpoint that only the server reads', () => {
    const { summary } = endpointOf('readRecordYear');
    const guilty = scripts(bundleFolder(platform)).filter(({ text }) => text.includes(summary));
    expect(guilty.map(({ path }) => path)).toEqual([]);
  });
}

/** What holds for the bundle of either platform. */
export function bundleRules(platform: 'weapp' | 'alipay'): void {
  test('keeps the main package and every other below two megabytes', () => {
    const weights = weigh(bundleFolder(platform));
    const lines = [...weights].map(([name, bytes]) => `${name} ${Math.round(bytes / 1024)} KB`);
    process.stdout.write(`      ${platform}: ${lines.join(' · ')}\n`);
    expect([...weights].filter(([, bytes]) => bytes >= PACKAGE_LIMIT)).toEqual([]);
  });

  test('keeps the main package light, and every other lighter', () => {
    const { main = 0, ...others } = Object.fromEntries(weigh(bundleFolder(platform)));
    expect(main).toBeGreaterThan(0);
    expect(main).toBeLessThanOrEqual(MAIN_LIMIT[platform]);
    expect(Object.entries(others).filter(([, bytes]) => bytes > OTHER_LIMIT)).toEqual([]);
  });

  test('carries no heavy picture', () => {
    const assets = bundleFiles(bundleFolder(platform)).filter(({ path }) =>
      /\.(png|jpe?g|gif|svg|mp3|ttf|woff2?)$/.test(path),
    );
    expect(assets.filter(({ bytes }) => bytes > ASSET_LIMIT)).toEqual([]);
  });

  serverRules(platform);

  test('makes no code from text', () => {
    const guilty = scripts(bundleFolder(platform)).filter(({ text }) =>
      CODE_FROM_TEXT.test(text.replace(RETURN_THIS, '')),
    );
    expect(guilty.map(({ path }) => path)).toEqual([]);
  });

  test('leaves the QA door and the demo sign-in to the browser', () => {
    const guilty = scripts(bundleFolder(platform)).filter(({ text }) => text.includes('/qa/state'));
    expect(guilty.map(({ path }) => path)).toEqual([]);
  });

  browserOnly(platform);
}

/** What only a browser is given. */
function browserOnly(platform: 'weapp' | 'alipay'): void {
  test('leaves the desk of whoever runs the product to the browser', () => {
    const marks = [OPERATOR.deskLead, ...OPERATOR_MARKS];
    const guilty = scripts(bundleFolder(platform)).filter(({ text }) =>
      marks.some((mark) => text.includes(mark)),
    );
    expect(guilty.map(({ path }) => path)).toEqual([]);
    const files = bundleFiles(bundleFolder(platform)).map(({ path }) => path);
    expect(files.filter((path) => path.includes('operator'))).toEqual([]);
  });

  test('leaves the page of components to the browser', () => {
    const guilty = scripts(bundleFolder(platform)).filter(({ text }) => text.includes(KIT.lead));
    expect(guilty.map(({ path }) => path)).toEqual([]);
    const files = bundleFiles(bundleFolder(platform)).map(({ path }) => path);
    expect(files.filter((path) => path.includes('pages/dev'))).toEqual([]);
  });
}
