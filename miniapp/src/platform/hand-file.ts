import Taro from '@tarojs/taro';

export interface FileAsked {
  /** Whole address. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly name: string;
  /** The same file by the app's own way of asking, for who can hold one in memory. */
  readonly load: () => Promise<Blob>;
}

/** Hands a file over; call it in a tap of its own. True where the person did not turn back. */
export type HandFile = () => Promise<boolean>;

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
