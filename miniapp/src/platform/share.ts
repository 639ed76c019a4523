import Taro from '@tarojs/taro';

export interface ShareCard {
  readonly title: string;
  /** Page of this mini-program with its parameters. */
  readonly path: string;
}

/** How this platform hands a card on: by a button of its own, or by copying the link. */
export const shareBy: 'button' | 'link' = 'button';

/** The page's card for the platform's share button; call it in the page component. */
export function useShareCard(card: ShareCard): void {
  Taro.useShareAppMessage(() => card);
}

/** What the QR code and the copied text carry: the page inside the mini-program. */
export function linkTo(path: string): string {
  return path;
}
