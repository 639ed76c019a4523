import { gzipSync } from 'node:zlib';
import type { Response } from 'playwright-core';
import { HOME } from '../../miniapp/src/text';
import { type Preview, startPreview } from './preview';

/** What home needs and what every page shares, the preview's drawer with it. */
const LIMIT_BYTES = 200_000;

let preview: Preview;
beforeAll(async () => {
  preview = await startPreview();
}, 120_000);
afterAll(() => preview.stop());

it('opens home with no more code and style than it needs, as sent over the line', async () => {
  const { page } = await preview.open('林建国');
  const home = page.getByText(HOME.hello('林建国')).first();
  await home.waitFor();
  const sent: Response[] = [];
  page.on('response', (response) => sent.push(response));
  await page.reload();
  await home.waitFor();
  const assets = sent.filter((response) => /\.(js|css)$/.test(new URL(response.url()).pathname));
  const bodies = await Promise.all(assets.map((response) => response.body()));
  const bytes = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
  expect(assets.length).toBeGreaterThan(2);
  process.stdout.write(`      first load: ${bytes} bytes, packed\n`);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(LIMIT_BYTES);
  expect(assets.map((response) => response.url()).join()).not.toContain('/more.');
}, 60_000);
