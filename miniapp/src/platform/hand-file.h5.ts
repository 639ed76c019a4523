import { download } from './download';
import type { FileAsked, HandFile } from './file-asked';

/** Where a file goes on this platform. */
export const filesGo: 'download' | 'chat' | 'nowhere' = 'download';

/** Gets a file; what is given back hands it to the browser's downloads. */
export async function takeFile({ load, name }: FileAsked): Promise<HandFile> {
  const file = await load();
  return async () => {
    download(file, name);
    return true;
  };
}
