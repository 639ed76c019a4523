import Taro from '@tarojs/taro';
import { mayAskPhone } from './privacy-gate';
import type { Kept, ReceiptPaper } from './receipt-paper';
import { drawReceipt, PICTURE } from './receipt-picture';

/** How this platform keeps a receipt. */
export const receiptBy: 'print' | 'picture' = 'picture';

/** Draws the receipt and puts it into the album. */
export async function keepReceipt(paper: ReceiptPaper): Promise<Kept> {
  if (!(await mayAskPhone())) return 'denied';
  try {
    const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas: drawn(paper) });
    await Taro.saveImageToPhotosAlbum({ filePath: tempFilePath });
    return 'saved';
  } catch (error) {
    return isDenied(error) ? 'denied' : 'cannot';
  }
}

/** Where the person gives the right that they once refused. */
export function openRights(): void {
  void Taro.openSetting();
}

/** Measured first: only then is known how high the picture is. */
function drawn(paper: ReceiptPaper): Taro.Canvas {
  const { width } = PICTURE;
  const measure = Taro.createOffscreenCanvas({ type: '2d', width, height: width });
  const height = drawReceipt(penOf(measure), paper, width);
  const canvas = Taro.createOffscreenCanvas({ type: '2d', width, height });
  drawReceipt(penOf(canvas), paper, height);
  return canvas as unknown as Taro.Canvas;
}

function penOf(canvas: Taro.OffscreenCanvas): CanvasRenderingContext2D {
  return canvas.getContext('2d') as unknown as CanvasRenderingContext2D;
}

function isDenied(error: unknown): boolean {
  const { errMsg = '' } = (error ?? {}) as { errMsg?: string };
  return /auth|authorize|permission/i.test(errMsg);
}
