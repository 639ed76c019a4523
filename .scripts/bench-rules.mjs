/** npm run bench:rules: the rules package beside two rule engines, on the same ten rules. */
import { loadTypescript } from './load-typescript.mjs';
import { runMain } from './say.mjs';
import { ensureInstalled } from './setup.mjs';

await runMain(async () => {
  await ensureInstalled();
  const external = ['@gorules/zen-engine', 'json-rules-engine'];
  const { benchRules } = await loadTypescript('test/bench/bench-rules.ts', { external });
  for (const line of await benchRules()) process.stdout.write(`${line}\n`);
});
