import { download } from './download';

/** How a text is kept on this platform. */
export const savesAs: 'file' | 'clipboard' = 'file';

/** Hands a file to the browser's downloads. */
export async function saveText(name: string, text: string): Promise<boolean> {
  download(new Blob([text], { type: 'application/json' }), `${name}.json`);
  return true;
}
