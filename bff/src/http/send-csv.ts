import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import type { CsvCell, CsvFile } from '../use-cases/context';
import { BYTE_ORDER_MARK, csvLines } from './csv-text';

/**
 * Sends a file as it is made, no faster than the client takes it. Nothing is sent before the first
 * page is there, so that what is wrong from the start is told as a problem; what breaks later cuts
 * the connection, and no half file looks whole.
 */
export async function sendCsv(res: Response, file: CsvFile): Promise<void> {
  const pages = file.pages[Symbol.asyncIterator]();
  const first = await pages.next();
  res.type('text/csv; charset=utf-8').attachment(`${file.name}.csv`);
  try {
    await pipeline(Readable.from(textOf(file.columns, first, pages)), res);
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

type Pages = AsyncIterator<readonly (readonly CsvCell[])[]>;
type Page = Awaited<ReturnType<Pages['next']>>;

async function* textOf(columns: readonly string[], first: Page, pages: Pages) {
  yield BYTE_ORDER_MARK + csvLines([columns]);
  for (let page = first; !page.done; page = await pages.next()) {
    yield csvLines(page.value);
  }
}

/** The client has had enough: nobody is left to be told. */
function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}
