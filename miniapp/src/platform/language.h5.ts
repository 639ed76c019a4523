import { readStored } from './storage';

// Before any page is read in, for pages keep words that they took from the tables.
if (readStored('language') === 'en') {
  const { speakEnglish } = await import('../text/en/lay-over');
  speakEnglish();
}
