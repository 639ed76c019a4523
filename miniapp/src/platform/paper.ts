import type { PaperDescription } from '@gongji/shared/contracts';
import Taro from '@tarojs/taro';

/** A picture is picked and described; it stays on the phone. Null when the person turned back. */
export async function pickPaper(): Promise<PaperDescription | null> {
  try {
    const { tempFilePaths } = await Taro.chooseImage({ count: 1, sizeType: ['compressed'] });
    const [filePath] = tempFilePaths;
    return filePath ? await describe(filePath) : null;
  } catch {
    return null;
  }
}

function describe(filePath: string): Promise<PaperDescription> {
  const name = filePath.split('/').at(-1)?.slice(-80) || 'paper';
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().getFileInfo({
      filePath,
      digestAlgorithm: 'sha1',
      success: ({ size, digest }) => resolve({ name, bytes: size, digest: `sha1:${digest ?? ''}` }),
      fail: reject,
    });
  });
}
