/** The end of a start: wait until it answers, then say who one can be. */
import { fail } from './say.mjs';

const limitMs = 60_000;

/** Waits for a 200 from this address. */
export async function waitForAnswer(url, name, program) {
  const deadline = Date.now() + limitMs;
  while (!(await answers(url))) {
    if (Date.now() > deadline) {
      fail(`The ${name} did not get ready within a minute: ${program.lastWords()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function answers(url) {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) });
    return answer.ok;
  } catch {
    return false;
  }
}

/** A line for each demo person, as the QA door knows them. */
export async function whoToBe(port) {
  const answer = await fetch(`http://127.0.0.1:${port}/qa/state`);
  if (!answer.ok) return '';
  const { people } = await answer.json();
  const lines = people.map(
    ({ name, age, demoId, about }) => `  ${name} ${age}  ${demoId}  ${about}`,
  );
  return ['Sign in as one of these, or be another in the QA drawer:', ...lines].join('\n');
}
