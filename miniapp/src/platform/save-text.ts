import Taro from '@tarojs/taro';
import { shareFile } from './share-file';

/** How a text is kept on this platform. */
export const savesAs: 'file' | 'clipboard' = 'file';

/** Writes a file and sends it into a chat. False where the person turned back. */
export async function saveText(name: string, text: string): Promise<boolean> {
  const fileName = `${name}.json`;
  const filePath = `${Taro.env.USER_DATA_PATH}/${fileName}`;
  const files = Taro.getFileSystemManager();
  files.writeFileSync(filePath, text, 'utf8');
  try {
    return await shareFile(filePath, fileName);
  } finally {
    // A whole ID number is in it: nothing of it stays behind.
    files.unlinkSync(filePath);
  }
}
