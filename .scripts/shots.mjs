/**
 * npm run shots -- --set elder --width 320: takes a picture of every screen, as the journeys'
 * people see it, in each token set and width, and lays them out on one contact sheet a set and
 * width. What stands in the folder already is kept, so a run that was cut short is taken up again.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runOnPreview } from './on-preview.mjs';
import { fail, root, runMain, say } from './say.mjs';

const USAGE = `npm run shots -- [OPTIONS]
  --set NAME,…     of standard elder dark contrast (these four, when none is named),
                   elder-largest elder-dark elder-contrast
  --width PX,…     of 320 375 414 (all)
  --screen NAME,…  of the tour (all)
  --again          takes anew what stands in the folder already
  --to FOLDER      else .cache/shots`;

await runMain(async () => {
  const wishes = readWishes();
  const code = await runOnPreview('shoot-screens', 'shootScreens', wishes);
  say(`the pictures and their sheets are in ${wishes.folder}`);
  return code;
});
process.exit();

function readWishes() {
  const text = { type: 'string', default: '' };
  const options = { set: text, width: text, screen: text, to: text, again: { type: 'boolean' } };
  const names = (list) => list.split(',').filter(Boolean);
  try {
    const { values } = parseArgs({ options });
    const from = values.to ? (process.env.INIT_CWD ?? root) : root;
    return {
      folder: resolve(from, values.to || join('.cache', 'shots')),
      sets: names(values.set),
      widths: names(values.width).map(Number),
      screens: names(values.screen),
      again: values.again ?? false,
    };
  } catch (error) {
    return fail(`${error.message}\n${USAGE}`);
  }
}
