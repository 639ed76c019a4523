import { readFileSync } from 'node:fs';
import { RECORD_FILE, RECORD_SHARE, RECORDS } from '../../miniapp/src/text';
import type { Person } from './person';

/** Looks for records by the answers given, each as it stands on its chip. */
export async function findRecords(reader: Person, answers: readonly string[]): Promise<void> {
  await reader.press(RECORDS.filter);
  for (const answer of answers) await reader.choose(answer);
  await reader.press(RECORDS.apply);
  await reader.settle();
}

/** Gets the records of the filter in use as a file, and reads it. */
export async function exportRecords(reader: Person): Promise<{ name: string; lines: string[] }> {
  await reader.go('recordFile');
  const [download] = await Promise.all([
    reader.page.waitForEvent('download'),
    reader.press(RECORD_FILE.run),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  return { name: download.suggestedFilename(), lines: text.trimEnd().split('\r\n') };
}

/** Makes a link to a record; gives the address it carries. */
export async function handOn(sharer: Person, recordId: string): Promise<string> {
  await sharer.go('shareRecord', { recordId });
  await sharer.press(RECORD_SHARE.make);
  await sharer.see(RECORD_SHARE.made);
  const address = await sharer.page.getByText(/#\/subpackages\/records\/shared/).innerText();
  return address.slice(address.indexOf('#') + 1);
}
