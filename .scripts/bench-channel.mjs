/** npm run bench:channel [-- CALLS SECONDS]: what signing and encrypting costs a call. */
import { loadTypescript } from './load-typescript.mjs';
import { fail, runMain, say } from './say.mjs';
import { ensureInstalled } from './setup.mjs';

await runMain(async () => {
  const [calls = 1_000, seconds = 10] = process.argv.slice(2).map(Number);
  if (!(calls >= 1 && seconds >= 1)) fail('Say calls and seconds as numbers: 1000 10');
  await ensureInstalled();
  const { benchChannel } = await loadTypescript('test/bench/bench-channel.ts');
  for await (const line of benchChannel(calls, seconds)) say(line);
});
