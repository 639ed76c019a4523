import type { FileAsked, HandFile } from './file-asked';

/** Where a file goes on this platform: Alipay neither opens a table nor hands one on. */
export const filesGo: 'download' | 'chat' | 'nowhere' = 'nowhere';

/** Asked for by no page here, since `filesGo` says so. */
export function takeFile(_asked: FileAsked): Promise<HandFile> {
  return Promise.resolve(() => Promise.resolve(false));
}
