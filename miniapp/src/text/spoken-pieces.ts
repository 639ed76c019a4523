import { spokenText } from './spoken-text';

/** Ten to fifteen seconds: what is longer some browsers break off in the middle of a word. */
const LONGEST = 50;
const ENDS = /[。！？；，、：]$/;

/** The sentences of a page as pieces that a voice says in one go, each ready to be said. */
export function spokenPieces(sentences: readonly string[]): string[] {
  const pieces: string[] = [];
  for (const part of sentences.flatMap(partsOf)) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + part.length <= LONGEST) {
      pieces[pieces.length - 1] = last + part;
    } else pieces.push(part);
  }
  return pieces;
}

/** A sentence, cut where a speaker would breathe when it is too long for one piece. */
function partsOf(sentence: string): string[] {
  const said = spokenText(sentence);
  if (said === '') return [];
  const whole = ENDS.test(said) ? said : `${said}。`;
  if (whole.length <= LONGEST) return [whole];
  return (whole.match(/[^。！？；，、：]+[。！？；，、：]*/g) ?? [whole]).flatMap(cut);
}

function cut(part: string): string[] {
  const length = Math.ceil(part.length / LONGEST);
  return Array.from({ length }, (_, index) => part.slice(index * LONGEST, (index + 1) * LONGEST));
}
