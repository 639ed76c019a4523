import { existsSync, writeFileSync } from 'node:fs';
import type { ChannelsFile } from '../channel/channel-config';
import { makeChannelPair } from '../channel/make-channel-pair';
import { readChannelsFile } from '../channel/read-channels-file';

/**
 * The gateway's channels. Where there are none yet they are made, and the application's side is
 * written beside them: as an area hands out id, secret and keys to whom it lets in.
 */
export function handOutChannels(theirs: string, ours: string | undefined): ChannelsFile {
  if (!existsSync(theirs) && ours !== undefined) {
    const pair = makeChannelPair();
    write(ours, pair.ours);
    write(theirs, pair.theirs);
  }
  return readChannelsFile(theirs);
}

/** Readable by their owner only, as every key. */
function write(path: string, file: ChannelsFile): void {
  writeFileSync(path, `${JSON.stringify(file, null, 2)}\n`, { mode: 0o600 });
}
