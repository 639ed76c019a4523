import { COMMON } from '../../miniapp/src/text';
import type { Person } from './person';
import type { Hearing } from './played-voice';

function hearingOf({ page }: Person): Promise<Hearing> {
  return page.evaluate(() => (window as unknown as { hearing: Hearing }).hearing);
}

function reader({ page }: Person, pressed: boolean) {
  const name = pressed ? COMMON.readStop : COMMON.readAloud;
  return page.getByRole('button', { name, exact: true, pressed });
}

/** Has the page read aloud to its end; gives what was said. */
export async function listenTo(person: Person): Promise<string> {
  await person.settle();
  const before = (await hearingOf(person)).said.length;
  await reader(person, false).click();
  await reader(person, true).waitFor({ state: 'detached' });
  const { said } = await hearingOf(person);
  return said
    .slice(before)
    .map(({ text }) => text)
    .join('');
}

/** What the voice has said to somebody who started it in their own way, once it is done. */
export async function heardBy(person: Person): Promise<string> {
  await person.page.waitForFunction(
    () => (window as unknown as { hearing: Hearing }).hearing.said.length > 0,
  );
  await reader(person, true).waitFor({ state: 'detached' });
  return (await hearingOf(person)).said.map(({ text }) => text).join('');
}

/** Begins to listen to a voice that takes its time. */
export async function beginToListen(person: Person): Promise<void> {
  await person.settle();
  await person.page.evaluate(() => {
    (window as unknown as { hearing: Hearing }).hearing.pieceMs = 60_000;
  });
  await reader(person, false).click();
  await reader(person, true).waitFor();
}

export async function stopListening(person: Person): Promise<void> {
  await reader(person, true).click();
}

/** Waits until the voice was cut short and the button offers to read again. */
export async function expectSilence(person: Person): Promise<void> {
  await reader(person, true).waitFor({ state: 'detached' });
  const { said } = await hearingOf(person);
  expect(said.at(-1)?.cut).toBe(true);
}

export async function howItSpeaks(person: Person): Promise<{ lang: string; rate: number }[]> {
  return (await hearingOf(person)).said.map(({ lang, rate }) => ({ lang, rate }));
}
