import '../styles/print.scss';
import type { Kept, ReceiptPaper } from './receipt-paper';

/** How this platform keeps a receipt. */
export const receiptBy: 'print' | 'picture' = 'print';

/** The browser prints the page itself, by its own style for paper. */
export async function keepReceipt(_paper: ReceiptPaper): Promise<Kept> {
  window.print();
  return 'printing';
}

/** A browser asks for no right to print. */
export const openRights = (): void => undefined;
