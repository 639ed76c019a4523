import { ScenarioName } from '@gongji/shared/contracts';
import { COMMON, QA } from '../../miniapp/src/text';
import { QA_SCENES, SCENARIO_WORDS } from '../../miniapp/src/text/scenarios';
import { NOBODY, type Person } from './person';
import { type Preview, startPreview } from './preview';
import { PROMISES } from './scenario-promises';

let preview: Preview;
let qa: Person;
beforeAll(async () => {
  preview = await startPreview();
  qa = await preview.open(NOBODY);
}, 120_000);
afterAll(() => preview.stop());

async function seePromise(name: ScenarioName): Promise<void> {
  const { shows, next } = PROMISES[name];
  for (const text of shows) await qa.see(text, 30_000);
  if (!next) return;
  if (next.agree) await qa.agree();
  await qa.press(next.press);
  await qa.see(next.shows, 30_000);
}

describe('a link of a scenario', () => {
  it.each(ScenarioName.options)(
    'opens %s at its page, and shows what was promised',
    async (name) => {
      await qa.openLink(`?scenario=${name}`);
      await seePromise(name);
      expect(new URL(qa.page.url()).search).toBe('');
    },
    60_000,
  );

  it('opens the same state from the drawer, however often', async () => {
    const { title } = SCENARIO_WORDS['premium-due'];
    for (const _time of ['once', 'and again']) {
      await qa.press(QA.title);
      await qa.press(new RegExp(`^${QA_SCENES.title}`));
      await qa.page.getByRole('link', { name: new RegExp(`^${title}`) }).click();
      await seePromise('premium-due');
    }
  }, 60_000);

  it('says so where there is no scenario of that name, and leaves all as it is', async () => {
    await qa.openLink('?scenario=nowhere');
    await qa.see(QA_SCENES.unknown('nowhere'));
    await qa.page.getByRole('link', { name: QA_SCENES.without }).click();
    await qa.see(COMMON.tabs.me);
    const { people } = await readState();
    expect(people.length).toBeGreaterThan(10);
  }, 60_000);
});

async function readState(): Promise<{ readonly people: readonly unknown[] }> {
  const answer = await fetch(`${preview.product.url}/qa/state`);
  return (await answer.json()) as { people: unknown[] };
}
