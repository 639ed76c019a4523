import { jsonRules } from './json-rules';
import { ourRules } from './our-rules';
import { type Contestant, type Found, SITUATIONS } from './ten-rules';
import { zenRules } from './zen-rules';

const ROUNDS = 5;
const ROUND_MS = 400;

/** Everybody who can run on this machine, and a sentence for who cannot. */
export async function contestants(): Promise<{ all: Contestant[]; absent: string[] }> {
  const all = [ourRules, jsonRules()];
  try {
    return { all: [...all, await zenRules()], absent: [] };
  } catch (error) {
    const cause = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return { all, absent: [`@gorules/zen-engine cannot run here, so it has no figure: ${cause}`] };
  }
}

/** Situations that somebody answers differently from the rules package, a line each. */
export async function disagreements(all: readonly Contestant[]): Promise<string[]> {
  const lines: string[] = [];
  for (const [index, question] of SITUATIONS.entries()) {
    const expected = shown(await ourRules.answer(question));
    for (const { name, answer } of all) {
      const got = shown(await answer(question));
      if (got !== expected) lines.push(`situation ${index}: ${name} ${got}, not ${expected}`);
    }
  }
  return lines;
}

const shown = ({ codes, amountFen }: Found) => `${[...codes].sort().join('+')} ${amountFen}`;

/** Decisions a second of everybody in turn, the median of several rounds; a line each. */
export async function benchRules(): Promise<string[]> {
  const { all, absent } = await contestants();
  const wrong = await disagreements(all);
  if (wrong.length > 0) return ['The engines do not agree, so nothing is measured.', ...wrong];
  const rates = new Map<string, number[]>(all.map(({ name }) => [name, []]));
  for (const contestant of all) await rateOf(contestant);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const contestant of all) rates.get(contestant.name)?.push(await rateOf(contestant));
  }
  const ours = median(rates.get(ourRules.name) ?? []);
  return [
    `Ten rules, ${SITUATIONS.length} situations, ${all.length} engines that agree on all of them`,
    ...all.map(({ name }) => {
      const rate = median(rates.get(name) ?? []);
      const figure = Math.round(rate).toLocaleString('en').padStart(10);
      const ratio = name === ourRules.name ? '' : `  ours is ${(ours / rate).toFixed(1)}x`;
      return `${name.padEnd(20)} ${figure} a second${ratio}`;
    }),
    ...absent,
  ];
}

/** An answer that is there at once is not waited for: waiting would be a cost nobody has. */
async function rateOf({ answer }: Contestant): Promise<number> {
  const begin = performance.now();
  let count = 0;
  while (performance.now() - begin < ROUND_MS) {
    for (const question of SITUATIONS) {
      const found = answer(question);
      if (found instanceof Promise) await found;
    }
    count += SITUATIONS.length;
  }
  return (count * 1000) / (performance.now() - begin);
}

function median(rates: readonly number[]): number {
  return [...rates].sort((a, b) => a - b)[Math.floor(rates.length / 2)] ?? 0;
}
