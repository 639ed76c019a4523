import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OPERATOR } from '../../miniapp/src/text/operator';
import { OPERATOR_MARKS } from '../weapp/bundle-rules';

const folder = join(__dirname, '..', '..', 'miniapp', 'dist', 'h5');

/** Every script that the page itself names: what a family waits for before it sees anything. */
function firstLoad(): { path: string; text: string }[] {
  const page = join(folder, 'index.html');
  if (!existsSync(page)) throw new Error('Build the browser’s preview first: npm run build');
  const sources = [...readFileSync(page, 'utf8').matchAll(/<script[^>]+src="\.?\/?([^"]+)"/g)];
  return sources.map(([, path = '']) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

describe('what a browser loads before it shows anything', () => {
  it('carries nothing of the operator’s desk', () => {
    const scripts = firstLoad();
    expect(scripts.length).toBeGreaterThan(0);
    const marks = [OPERATOR.deskLead, ...OPERATOR_MARKS];
    const guilty = scripts.filter(({ text }) => marks.some((mark) => text.includes(mark)));
    expect(guilty.map(({ path }) => path)).toEqual([]);
  });
});
