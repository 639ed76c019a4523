import { copyText } from './clipboard';

/** How a text is kept on this platform: Alipay hands no file on. */
export const savesAs: 'file' | 'clipboard' = 'clipboard';

/** Puts the text where it can be pasted. */
export function saveText(_name: string, text: string): Promise<boolean> {
  return copyText(text);
}
