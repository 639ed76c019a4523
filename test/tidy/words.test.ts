import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, sources } from './sources';

/** Words of the glossary's last column that also have an honest use: no test can judge them. */
const AMBIGUOUS = new Set(
  ['registration', 'wallet', 'owner', 'grant', 'login', 'pool', 'priority'].concat([
    'config',
    'zone',
  ]),
);

/** One row: 中文 | in the code | meaning here | never. */
function bannedWords(): string[] {
  return readFileSync(join(root, 'shared', 'GLOSSARY.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|\s*(---|中文)/.test(line))
    .flatMap((line) => (line.split('|')[4] ?? '').split(/[,、]/))
    .map((word) => word.trim().replaceAll('`', ''))
    .filter((word) => word !== '' && !AMBIGUOUS.has(word));
}

/** Finds `household`, `householdId` and `HOUSEHOLD`; short words only where they stand alone. */
function finder(word: string): RegExp {
  const text = word.replace(/[ -]/g, '[ _-]?');
  return word.length < 6 ? new RegExp(`\\b${text}\\b`, 'i') : new RegExp(text, 'i');
}

describe('one word a concept', () => {
  const banned = bannedWords();

  it('reads its banned words from the glossary', () => {
    expect(banned).toEqual(
      expect.arrayContaining(['household', 'grantor', 'beneficiary', 'top-up']),
    );
  });

  it.each(banned)('nobody writes "%s"', (word) => {
    const found = sources
      .filter(({ path }) => path !== 'test/tidy/words.test.ts')
      .filter(({ path, text }) => finder(word).test(path) || finder(word).test(text))
      .map(({ path }) => path);
    expect(found).toEqual([]);
  });
});
