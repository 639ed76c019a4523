/** A token set as somebody comes to it: the mode by choice, the colours because the phone asks. */
interface TokenSet {
  readonly elder?: true;
  /** Elder mode at its largest text. */
  readonly largest?: true;
  readonly dark?: true;
  readonly contrast?: true;
}

export const TOKEN_SETS: Readonly<Record<string, TokenSet>> = {
  standard: {},
  elder: { elder: true },
  dark: { dark: true },
  contrast: { contrast: true },
  'elder-largest': { elder: true, largest: true },
  'elder-dark': { elder: true, dark: true },
  'elder-contrast': { elder: true, contrast: true },
};
const LOOKED_AT = ['standard', 'elder', 'dark', 'contrast'];

/** Phones by their width in CSS px, with the height they come in. */
const HEIGHTS: Readonly<Record<number, number>> = { 320: 568, 375: 812, 414: 896 };

/** What was asked for; an empty list asks for all. */
export interface Wishes {
  /** Gets a folder `SET-WIDTH` each, with `NAME.png` and, where it is longer, `NAME-long.png`. */
  readonly folder: string;
  readonly sets: readonly string[];
  readonly widths: readonly number[];
  readonly screens: readonly string[];
  /** Takes anew what stands in the folder already. */
  readonly again: boolean;
}

/** What a person chose; each is walked once. */
export const MODES = ['standard', 'elder', 'largest'] as const;
type Mode = (typeof MODES)[number];

/** One token set at one width. */
export interface ShotLook {
  readonly name: string;
  readonly mode: Mode;
  readonly media: { readonly colorScheme: 'dark' | 'light'; readonly contrast: 'more' | null };
  readonly size: { readonly width: number; readonly height: number };
}

/** Each set asked for at each width asked for; fails on a name that nobody knows. */
export function looksOf({ sets, widths }: Wishes): ShotLook[] {
  const asked = widths.length > 0 ? widths : Object.keys(HEIGHTS).map(Number);
  return (sets.length > 0 ? sets : LOOKED_AT).flatMap((set) =>
    asked.map((width) => lookOf(set, width)),
  );
}

function lookOf(set: string, width: number): ShotLook {
  const [tokens, height] = [TOKEN_SETS[set], HEIGHTS[width]];
  if (!tokens) throw new Error(`no set ${set}: ${Object.keys(TOKEN_SETS).join(' ')}`);
  if (!height) throw new Error(`no width ${width}: ${Object.keys(HEIGHTS).join(' ')}`);
  const { elder = false, largest = false, dark = false, contrast = false } = tokens;
  return {
    name: `${set}-${width}`,
    mode: largest ? 'largest' : elder ? 'elder' : 'standard',
    media: { colorScheme: dark ? 'dark' : 'light', contrast: contrast ? 'more' : null },
    size: { width, height },
  };
}
