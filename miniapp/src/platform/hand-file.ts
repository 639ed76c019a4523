import Taro from '@tarojs/taro';
import type { FileAsked, HandFile } from './file-asked';
import { shareFile } from './share-file';

/** Where a file goes on this platform. */
export const filesGo: 'download' | 'chat' | 'nowhere' = 'chat';

/** Gets a file; WeChat opens no table, so it goes into a chat. */
export async function takeFile({ url, headers, name }: FileAsked): Promise<HandFile> {
  const { statusCode, tempFilePath } = await Taro.downloadFile({ url, header: { ...headers } });
  if (statusCode !== 200) throw new Error(`no file: ${statusCode}`);
  return () => shareFile(tempFilePath, name);
}
