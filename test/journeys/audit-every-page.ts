import { OPERATOR_ROUTES } from '../../miniapp/src/operator-routes';
import { ROUTES } from '../../miniapp/src/routes';
import { type LivedInFamily, makeLivedInFamily } from './lived-in-family';
import { axeFindings, ELDER, houseFindings, STANDARD } from './page-audit';
import type { Person } from './person';
import { type Preview, startPreview } from './preview';
import { type Screen, TOURS } from './screen-tour';

const SIZES = [
  { width: 375, height: 812 },
  { width: 320, height: 568 },
] as const;
/** As narrow as can be, and so long that nothing fixed to the foot covers anything. */
const UNROLLED = { width: 320, height: 3_000 };

/**
 * Walks every page as everybody who sees it and looks for what shuts people out. A mode stands in
 * a file of its own, so that both can be walked at once.
 */
export function auditEveryPage(elder: boolean): void {
  const sizes = elder ? ELDER : STANDARD;
  let preview: Preview;
  let family: LivedInFamily;
  const visited = new Set<string>();

  beforeAll(async () => {
    preview = await startPreview();
    family = await makeLivedInFamily(preview.product);
  }, 120_000);
  afterAll(() => preview.stop());

  it.each(TOURS)(
    'can be seen, pressed and heard by everybody: what $name sees',
    async ({ name, tour }) => {
      const person = await preview.open(name, { elder, voice: elder, ...SIZES[0] });
      const errors = listenForErrors(person);
      const found: string[] = [];
      for (const screen of tour) found.push(...(await look(person, screen)));
      expect([...found, ...errors]).toEqual([]);
    },
    150_000,
  );

  it('leaves out no page', () => {
    const pages: string[] = [...Object.values(ROUTES), ...Object.values(OPERATOR_ROUTES)];
    expect(pages.filter((path) => !visited.has(path))).toEqual([]);
  });

  async function look(person: Person, screen: Screen): Promise<string[]> {
    await screen.open(person, family);
    await person.settle();
    visited.add(new URL(person.page.url()).hash.slice(1).split('?')[0] ?? '');
    await person.page.setViewportSize(UNROLLED);
    const found = await axeFindings(person.page);
    for (const size of SIZES) {
      await person.page.setViewportSize(size);
      const here = await houseFindings(person.page, sizes);
      found.push(...here.map((line) => `${size.width} px: ${line}`));
    }
    await person.page.setViewportSize(SIZES[0]);
    return found.map((line) => `${screen.name}: ${line}`);
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
