import Taro from '@tarojs/taro';

/**
 * In WeChat: sends a file into a chat, where 文件传输助手 keeps it. False where the person turned
 * back.
 */
export async function shareFile(filePath: string, fileName: string): Promise<boolean> {
  try {
    await Taro.shareFileMessage({ filePath, fileName });
    return true;
  } catch {
    return false;
  }
}
