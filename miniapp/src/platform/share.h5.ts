export interface ShareCard {
  readonly title: string;
  /** Page of this mini-program with its parameters. */
  readonly path: string;
}

/** How this platform hands a card on: by a button of its own, or by copying the link. */
export const shareBy: 'button' | 'link' = 'link';

/** A browser page has no share button to fill. */
export const useShareCard = (_card: ShareCard): void => undefined;

/** A whole address that opens the page in any browser. */
export function linkTo(path: string): string {
  return `${window.location.origin}${window.location.pathname}#${path}`;
}
