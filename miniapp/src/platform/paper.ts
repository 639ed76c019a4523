import type { PaperDescription } from '@gongji/shared/contracts';
import Taro from '@tarojs/taro';
import { mayAskPhone } from './privacy-gate';

/** A picture is picked and described; it stays on the phone. Null when the person turned back. */
export async function pickPaper(): Promise<PaperDescription | null> {
  if (!(await mayAskPhone())) return null;
  try {
    const { tempFiles } = await Taro.chooseImage({ count: 1, sizeType: ['compressed'] });
    const [file] = tempFiles;
    if (!file) return null;
    const name = file.path.split('/').at(-1)?.slice(-80) || 'paper';
    return { name, bytes: Math.max(1, file.size), digest: await digestOf(file.path) };
  } catch {
    return null;
  }
}

function digestOf(filePath: string): Promise<string | null> {
  return new Promise((resolve) => {
    Taro.getFileSystemManager().getFileInfo({
      filePath,
      digestAlgorithm: 'sha1',
      success: ({ digest }) => resolve(digest ? `sha1:${digest}` : null),
      fail: () => resolve(null),
    });
  });
}
