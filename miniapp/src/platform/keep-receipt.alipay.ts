import type { Kept, ReceiptPaper } from './receipt-paper';

/** How this platform keeps a receipt. */
export const receiptBy: 'print' | 'picture' = 'picture';

/** Alipay hands no picture of a canvas drawn apart from a page to the album: the screen is kept. */
export async function keepReceipt(_paper: ReceiptPaper): Promise<Kept> {
  return 'cannot';
}

/** No right would change that. */
export const openRights = (): void => undefined;
