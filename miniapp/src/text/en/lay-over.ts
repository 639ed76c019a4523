import { IN_ENGLISH, PARTLY_IN_ENGLISH } from './tables';

type Table = Record<string, unknown>;

const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Puts the words of one table in place of another's; what has no words there stays as it is. */
export function layOver(table: Table, words: Table): void {
  for (const [key, said] of Object.entries(words)) {
    const before = table[key];
    if (isTable(before) && isTable(said)) layOver(before, said);
    else table[key] = said;
  }
}

/**
 * Makes the app speak English where there are words for it. To be done before any page is loaded:
 * some take their words from the tables once, as they are read in.
 */
export function speakEnglish(): void {
  for (const [, table, words] of [...IN_ENGLISH, ...PARTLY_IN_ENGLISH]) {
    layOver(table as Table, words as Table);
  }
  document.documentElement.lang = 'en';
}
