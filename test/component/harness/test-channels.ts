import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { channelFor } from '@gongji/bff/channel/channel';
import { makeChannelPair } from '@gongji/bff/channel/make-channel-pair';

const pair = makeChannelPair();

/** The gateway's side of this process's channels, for every sandbox that it starts. */
export const GATEWAY_CHANNELS = pair.theirs;
/** Our side, for whoever asks such a sandbox from within this process. */
export const CHANNEL = channelFor(pair.ours, '000000');

let folder: string | undefined;

/** Both sides as files, for processes of their own: `side` says whose. */
export function channelsFile(side: 'ours' | 'theirs'): string {
  folder ??= writtenFolder();
  return join(folder, `${side}.json`);
}

function writtenFolder(): string {
  const made = mkdtempSync(join(tmpdir(), 'gongji-channels-'));
  for (const side of ['ours', 'theirs'] as const) {
    // A measurement runs the product as in production, which refuses what says what it is.
    const file = JSON.stringify({ ...pair[side], development: false });
    writeFileSync(join(made, `${side}.json`), file, { mode: 0o600 });
  }
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  return made;
}
