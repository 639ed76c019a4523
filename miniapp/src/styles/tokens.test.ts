import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Colours = Readonly<Record<string, string>>;
type Pair = readonly [one: string, other: string];

const HERE = join(__dirname, '..');
const SOURCE = readFileSync(join(__dirname, 'token-sets.scss'), 'utf8');
/** Not of the screens: paper, and the phone that is drawn around the preview. */
const OUTSIDE = /(print|phone-frame)\.scss$/;
const SHEETS = readdirSync(HERE, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.scss') && !OUTSIDE.test(name))
  .map((name) => readFileSync(join(HERE, name), 'utf8'));

/** The colours of one set, as the style sheet has them. */
function colours(name: string): Colours {
  const body = SOURCE.split(`@mixin ${name} {`)[1]?.split('\n}')[0] ?? '';
  const found = [...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)];
  return Object.fromEntries(found.map(([, key = '', value = '']) => [key, value]));
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG contrast of two colours, 1 to 21. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** What words may be written in, and what they may stand on: all of one on all of the other. */
const TEXTS = ['ink', 'ink-soft', 'primary', 'accent', 'good', 'warn', 'stop'];
const SOFT = ['primary-soft', 'accent-soft', 'good-soft', 'warn-soft', 'stop-soft'];
const GROUNDS = ['ground', 'surface', 'sunken', ...SOFT];
/** What has a ground of its own, and stands on no other. */
const OWN_GROUND: readonly Pair[] = [
  ['on-primary', 'primary'],
  ['on-primary', 'primary-pressed'],
  ['on-hero', 'hero'],
];
const TEXT_ON: readonly Pair[] = [
  ...TEXTS.flatMap((text) => GROUNDS.map((ground): Pair => [text, ground])),
  ...OWN_GROUND,
];

/** Of text that is not large, at the level AAA (WCAG 1.4.6). */
const ENOUGH = 7;

/** What shows where a control is, what it holds, or that it has the focus; bars of a picture. */
const DRAWN = ['edge', 'focus', 'primary', 'accent', 'stop'];
const DRAWN_ON: readonly Pair[] = [
  ...DRAWN.flatMap((drawn) => GROUNDS.map((ground): Pair => [drawn, ground])),
  ['on-hero', 'hero'],
];

function tooFaint(set: Colours, pairs: readonly Pair[], least: number): string[] {
  return pairs
    .map(([one, other]) => {
      const ratio = contrast(set[one] ?? '', set[other] ?? '');
      return { name: `${one} on ${other}: ${ratio.toFixed(2)}`, ratio };
    })
    .filter(({ ratio }) => !(ratio >= least))
    .map(({ name }) => name);
}

const light = colours('colours-light');
const SETS: readonly [name: string, set: Colours][] = [
  ['standard', light],
  ['elder', { ...light, ...colours('colours-elder') }],
  ['dark, in both modes', colours('colours-dark')],
  ['high contrast, in both modes', colours('colours-contrast')],
  ['high contrast in the dark, in both modes', colours('colours-dark-contrast')],
];

/** The rules that say which colour words have, with the ground where they say that too. */
function written(): { text: string; ground: string | undefined }[] {
  const rules = SHEETS.flatMap((sheet) => [...sheet.matchAll(/\{([^{}]*)\}/g)]);
  return rules.flatMap(([, body = '']) => {
    const text = /(?:^|[\s;])color: var\(--([\w-]+)\)/.exec(body)?.[1];
    const ground = /background(?:-color)?: var\(--([\w-]+)\)/.exec(body)?.[1];
    return text ? [{ text, ground }] : [];
  });
}

describe('the colours', () => {
  test.each(SETS)('of %s let every text be read on every ground', (_name, set) => {
    expect(tooFaint(set, TEXT_ON, ENOUGH)).toEqual([]);
  });

  test.each(SETS)('of %s show every control and the focus on every ground', (_name, set) => {
    expect(tooFaint(set, DRAWN_ON, 3)).toEqual([]);
  });

  test.each(SETS)('of %s are all told: a new set leaves out none', (_name, set) => {
    expect(Object.keys(set).sort()).toEqual(Object.keys(light).sort());
  });

  test('that any style sheet writes in are proved above, on whatever it writes them', () => {
    const proved = new Set(TEXT_ON.map(([text, ground]) => `${text} on ${ground}`));
    // The button on the family's card has the card's colours the other way round: as far apart.
    const turned = OWN_GROUND.map(([text, ground]) => `${ground} on ${text}`);
    const known = [...TEXTS, ...OWN_GROUND.map(([text]) => text)];
    const rules = written();
    expect(rules.length).toBeGreaterThan(80);
    const unknown = rules.filter(({ text, ground }) =>
      ground
        ? !proved.has(`${text} on ${ground}`) && !turned.includes(`${text} on ${ground}`)
        : !known.includes(text),
    );
    expect(unknown).toEqual([]);
  });

  test('stand in the token sets alone', () => {
    const others = SHEETS.filter((sheet) => sheet !== SOURCE).flatMap((sheet) => [
      ...sheet.matchAll(/(?<![\w-])(#[0-9a-f]{3,8}|rgba?\([^)]*\))(?=[;\s])/g),
    ]);
    // White below a QR code, so that every camera reads it; the page below every screen.
    expect([...new Set(others.map(([one]) => one))].sort()).toEqual([
      '#0f1719',
      '#f7f5f0',
      '#ffffff',
    ]);
  });

  test('know the ratio of black on white', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  });
});

describe('the sizes of elder mode', () => {
  const px = (name: string, set = 'elder') => {
    const body = SOURCE.split(`@mixin sizes-${set} {`)[1]?.split('\n}')[0] ?? '';
    return Number(new RegExp(`--${name}: (\\d+)px`).exec(body)?.[1]);
  };

  test('keep every text at 18 and main text at 20 or more', () => {
    expect(px('text-s')).toBeGreaterThanOrEqual(18);
    expect(px('text-m')).toBeGreaterThanOrEqual(20);
    expect(px('amount')).toBeGreaterThanOrEqual(28);
  });

  test('let main text grow to 30, and everything with it', () => {
    expect(px('text-m', 'largest')).toBeGreaterThanOrEqual(30);
    for (const name of ['text-s', 'text-m', 'text-l', 'title-m', 'title-l', 'amount']) {
      const grown = [px(name), px(name, 'larger'), px(name, 'largest')];
      expect(grown).toEqual([...new Set(grown)].sort((a, b) => a - b));
    }
  });

  test('keep every target at 60 or more', () => {
    expect(Math.min(px('target'), px('target-small'))).toBeGreaterThanOrEqual(60);
  });
});
