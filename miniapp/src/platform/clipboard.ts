import Taro from '@tarojs/taro';
import { mayAskPhone } from './privacy-gate';

/** True when the text is on the clipboard. */
export async function copyText(text: string): Promise<boolean> {
  if (!(await mayAskPhone())) return false;
  try {
    await Taro.setClipboardData({ data: text });
    return true;
  } catch {
    return false;
  }
}
