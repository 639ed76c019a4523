import fc from 'fast-check';
import { spokenAmount, spokenPieces, spokenText } from '../../miniapp/src/text';
import { RUNS } from './arbitraries';

const FIGURES = '零一二三四五六七八九';
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000 };
const GROUPS: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** 一亿零五万二千零三 → 100,052,003: what a listener understands. */
function numberOf(words: string): number {
  let [whole, group, figure] = [0, 0, 0];
  for (const word of words) {
    const place = PLACES[word];
    const size = GROUPS[word];
    if (place !== undefined) {
      group += (figure || 1) * place;
      figure = 0;
    } else if (size !== undefined) {
      whole += (group + figure) * size;
      [group, figure] = [0, 0];
    } else {
      figure = FIGURES.indexOf(word);
      if (figure < 0) throw new Error(`${word} is no figure`);
    }
  }
  return whole + group + figure;
}

function fenOf(words: string): number {
  const heard = /^(负?)(?:(.+)元)?零?(?:(.)角)?(?:(.)分)?$/.exec(words);
  if (!heard) throw new Error(`${words} is no sum`);
  const [, minus, yuan = '', jiao = '', cents = ''] = heard;
  const sum = numberOf(yuan) * 100 + numberOf(jiao) * 10 + numberOf(cents);
  return minus ? -sum : sum;
}

const aLargeSum = fc.oneof(
  fc.integer({ min: -(10 ** 11), max: 10 ** 11 }),
  fc.integer({ min: 0, max: 2_000_00 }),
  // Zeroes in the middle are where a spoken number goes wrong.
  fc
    .array(fc.constantFrom(0, 0, 0, 1, 5, 9), { minLength: 1, maxLength: 11 })
    .map((digits) => Number(digits.join(''))),
);

describe('a spoken sum', () => {
  it('is understood as the sum that was written, to the fen', () => {
    fc.assert(
      fc.property(aLargeSum, (amountFen) => {
        // Nobody owes minus nothing.
        expect(fenOf(spokenAmount(amountFen)) || 0).toBe(amountFen || 0);
      }),
      RUNS,
    );
  });

  it('never says two zeroes in a row, nor one at the end of a number', () => {
    fc.assert(
      fc.property(aLargeSum, (amountFen) => {
        expect(spokenAmount(amountFen)).not.toMatch(/零零|.零元|零[十百千万亿角分]/);
      }),
      RUNS,
    );
  });
});

const aPhrase = fc
  .array(
    fc.oneof(
      fc.constantFrom('共 ', ' 元', '年', '月', '日', '%', '*', '.', ',', '-', ':', 'X', '，', ' '),
      fc.integer({ min: 0, max: 10 ** 9 }).map(String),
      fc.stringMatching(/^\d{1,19}$/),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('a text as it is said', () => {
  it('leaves no figure and no star to a voice that would spell them', () => {
    fc.assert(
      fc.property(aPhrase, (text) => expect(spokenText(text)).not.toMatch(/[\d*]/)),
      RUNS,
    );
  });

  it('says of an ID number no more than its end, wherever it stands', () => {
    const anIdNumber = fc.stringMatching(/^[1-9]\d{16}[\dX]$/);
    fc.assert(
      fc.property(aPhrase, anIdNumber, aPhrase, (text, idNumber, more) => {
        const said = spokenText(`${text.replace(/\d$/, ' ')}${idNumber} ${more}`);
        const spelt = [...idNumber].map((digit) => FIGURES[Number(digit)] ?? digit).join('');
        expect(said).not.toContain(spelt.slice(0, 14));
        expect(said).toContain('尾号');
      }),
      RUNS,
    );
  });

  it('is cut into pieces that a voice can say in one go', () => {
    fc.assert(
      fc.property(fc.array(aPhrase), (sentences) => {
        expect(spokenPieces(sentences).filter((piece) => piece.length > 50)).toEqual([]);
      }),
      RUNS,
    );
  });
});
