import Taro from '@tarojs/taro';

/** What is told of a picture; the picture itself stays on the phone. */
export interface ProofChosen {
  readonly name: string;
  readonly sizeBytes: number;
  /** SHA-256 in hex; null where the platform cannot tell it. */
  readonly digest: string | null;
}

/** A picture of the person's choice, or null when they turned back. */
export async function chooseProof(): Promise<ProofChosen | null> {
  try {
    const { tempFiles } = await Taro.chooseImage({ count: 1 });
    const [file] = tempFiles;
    if (!file) return null;
    const name = file.path.split('/').at(-1) ?? '';
    return { name, sizeBytes: Math.max(1, file.size), digest: null };
  } catch {
    return null;
  }
}
