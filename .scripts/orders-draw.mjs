/** npm run orders:draw: draws the states of every kind of order from the table of moves. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTypescript } from './load-typescript.mjs';
import { root, runMain } from './say.mjs';
import { ensureInstalled } from './setup.mjs';

await runMain(async () => {
  await ensureInstalled();
  const { DRAWING_PATH, orderDrawing } = await loadTypescript('test/orders/order-drawing.ts');
  writeFileSync(join(root, DRAWING_PATH), orderDrawing());
  process.stdout.write(`Written: ${DRAWING_PATH}\n`);
});
