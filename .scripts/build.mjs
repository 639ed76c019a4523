/** `npm run build [-- NAME...]`: everything, or the named parts, where missing or stale. */
import { buildNames, ensureBuilt } from './builds.mjs';
import { fail, runMain, say } from './say.mjs';
import { ensureInstalled } from './setup.mjs';

await runMain(async () => {
  const wanted = process.argv.slice(2);
  const unknown = wanted.find((name) => !buildNames.includes(name));
  if (unknown !== undefined)
    fail(`There is no ${unknown} to build; there is ${buildNames.join(', ')}.`);
  await ensureInstalled();
  const names = wanted.length > 0 ? wanted : buildNames;
  await ensureBuilt(names);
  say(`built: ${names.join(', ')}`);
});
