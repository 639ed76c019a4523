import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Colours = Readonly<Record<string, string>>;

const SOURCE = readFileSync(join(__dirname, 'tokens.scss'), 'utf8');

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

/** Text and the grounds it stands on in the kit. */
const TEXT_ON: readonly [text: string, ground: string][] = [
  ...['ground', 'surface', 'sunken'].flatMap((ground): [string, string][] => [
    ['ink', ground],
    ['ink-soft', ground],
  ]),
  ['primary', 'ground'],
  ['primary', 'surface'],
  ['primary', 'primary-soft'],
  ['on-primary', 'primary'],
  ['on-primary', 'primary-pressed'],
  ['on-hero', 'hero'],
  ['accent', 'accent-soft'],
  ['ink', 'accent-soft'],
  ['good', 'good-soft'],
  ['warn', 'warn-soft'],
  ['stop', 'stop-soft'],
  ['stop', 'surface'],
  ['good', 'surface'],
];

/** What shows where a control is, or that it has the focus. */
const DRAWN_ON: readonly [drawn: string, ground: string][] = [
  ['edge', 'surface'],
  ['edge', 'ground'],
  ['focus', 'ground'],
  ['focus', 'surface'],
  ['primary', 'surface'],
];

function tooFaint(set: Colours, pairs: readonly [string, string][], least: number): string[] {
  return pairs
    .map(([one, other]) => {
      const ratio = contrast(set[one] ?? '', set[other] ?? '');
      return { name: `${one} on ${other}: ${ratio.toFixed(2)}`, ratio };
    })
    .filter(({ ratio }) => !(ratio >= least))
    .map(({ name }) => name);
}

const light = colours('colours-light');
const SETS: readonly [name: string, set: Colours, text: number][] = [
  ['standard', light, 4.5],
  ['elder', { ...light, ...colours('colours-elder') }, 7],
  ['dark, in both modes', colours('colours-dark'), 7],
  ['high contrast', colours('colours-contrast'), 7],
];

describe('the colours', () => {
  test.each(SETS)('of %s let every text be read', (_name, set, least) => {
    expect(tooFaint(set, TEXT_ON, least)).toEqual([]);
  });

  test.each(SETS)('of %s show every control and the focus', (_name, set) => {
    expect(tooFaint(set, DRAWN_ON, 3)).toEqual([]);
  });

  test('know the ratio of black on white', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  });
});

describe('the sizes of elder mode', () => {
  const body = SOURCE.split('@mixin sizes-elder {')[1]?.split('\n}')[0] ?? '';
  const px = (name: string) => Number(new RegExp(`--${name}: (\\d+)px`).exec(body)?.[1]);

  test('keep every text at 18 and main text at 20 or more', () => {
    expect(px('text-s')).toBeGreaterThanOrEqual(18);
    expect(px('text-m')).toBeGreaterThanOrEqual(20);
    expect(px('amount')).toBeGreaterThanOrEqual(28);
  });

  test('keep every target at 60 or more', () => {
    expect(Math.min(px('target'), px('target-small'))).toBeGreaterThanOrEqual(60);
  });
});
