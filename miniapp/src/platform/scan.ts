import Taro from '@tarojs/taro';
import { mayAskPhone } from './privacy-gate';

export const canScan = true;

/** The text of a scanned code, or null when the person turned back. */
export async function scanCode(): Promise<string | null> {
  if (!(await mayAskPhone())) return null;
  try {
    const { result } = await Taro.scanCode({ scanType: ['qrCode'] });
    return result;
  } catch {
    return null;
  }
}
