import type { FileAsked, HandFile } from './file-asked';

/** Where a file goes on this platform. */
export const filesGo: 'download' | 'chat' | 'nowhere' = 'download';

/** Gets a file; what is given back hands it to the browser's downloads. */
export async function takeFile({ load, name }: FileAsked): Promise<HandFile> {
  const file = await load();
  return async () => {
    const url = URL.createObjectURL(file);
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    URL.revokeObjectURL(url);
    return true;
  };
}
