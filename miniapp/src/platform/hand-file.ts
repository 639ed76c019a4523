import Taro from '@tarojs/taro';
import type { FileAsked, HandFile } from './file-asked';

/** Where a file goes on this platform. */
export const filesGo: 'download' | 'chat' | 'nowhere' = 'chat';

/** Gets a file; WeChat opens no table, so it goes into a chat: 文件传输助手 keeps it. */
export async function takeFile({ url, headers, name }: FileAsked): Promise<HandFile> {
  const { statusCode, tempFilePath } = await Taro.downloadFile({ url, header: { ...headers } });
  if (statusCode !== 200) throw new Error(`no file: ${statusCode}`);
  return async () => {
    try {
      await Taro.shareFileMessage({ filePath: tempFilePath, fileName: name });
      return true;
    } catch {
      return false;
    }
  };
}
