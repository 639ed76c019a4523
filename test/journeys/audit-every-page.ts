import { DEV_ROUTES } from '../../miniapp/src/dev-routes';
import { OPERATOR_ROUTES } from '../../miniapp/src/operator-routes';
import { ROUTES } from '../../miniapp/src/routes';
import { type LivedInFamily, makeLivedInFamily } from './lived-in-family';
import { lookAtScreen, PHONE } from './look-at-screen';
import type { Person } from './person';
import { type Preview, startPreview } from './preview';
import { type Screen, TOURS } from './screen-tour';

/** Also in the other sets of colours, by Tab and at 200 %. */
const CLOSELY = process.env.AUDIT === 'closely';

/**
 * Walks every page as everybody who sees it and looks for what shuts people out. A mode stands in
 * a file of its own, so that both can be walked at once.
 */
export function auditEveryPage(elder: boolean): void {
  let preview: Preview;
  let family: LivedInFamily;
  const visited = new Set<string>();
  const seen = { screens: 0, controls: 0, texts: 0 };

  beforeAll(async () => {
    preview = await startPreview();
    family = await makeLivedInFamily(preview.product);
  }, 120_000);
  afterAll(async () => {
    await preview.stop();
    const counts = [
      `${visited.size} pages`,
      ...Object.entries(seen).map(([of, n]) => `${n} ${of}`),
    ];
    process.stdout.write(`      ${elder ? 'elder' : 'standard'} mode: ${counts.join(', ')}\n`);
  });

  it.each(TOURS)(
    'can be seen, pressed and heard by everybody: what $name sees',
    async ({ name, tour }) => {
      const person = await preview.open(name, { elder, voice: elder, ...PHONE });
      const errors = listenForErrors(person);
      const found: string[] = [];
      for (const screen of tour) found.push(...(await look(person, screen)));
      // A page that nobody looks at any more goes on asking for what is new.
      await person.close();
      expect([...found, ...errors]).toEqual([]);
    },
    240_000,
  );

  it('leaves out no page', () => {
    const pages: string[] = Object.values({ ...ROUTES, ...OPERATOR_ROUTES, ...DEV_ROUTES });
    expect(pages.filter((path) => !visited.has(path))).toEqual([]);
  });

  async function look(person: Person, screen: Screen): Promise<string[]> {
    await screen.open(person, family);
    await person.settle();
    visited.add(new URL(person.page.url()).hash.slice(1).split('?')[0] ?? '');
    const { findings, controls, texts } = await lookAtScreen(person, { elder, closely: CLOSELY });
    seen.screens += 1;
    seen.controls += controls;
    seen.texts += texts;
    return findings.map((line) => `${screen.name}: ${line}`);
  }
}

/** What the browser's console complains about from now on; a 404 of our own API is an answer. */
function listenForErrors({ page }: Person): string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    const answered = new URL(message.location().url || page.url()).pathname.startsWith('/api/');
    if (message.type() === 'error' && !answered) errors.push(`console: ${message.text()}`);
  });
  page.on('pageerror', ({ message }) => errors.push(`page: ${message}`));
  return errors;
}
