import { type Channel, channelFor } from '../channel/channel';
import { readChannelsFile } from '../channel/read-channels-file';
import { type Env, EnvError } from './env';

/**
 * The channel that the environment names.
 * @throws EnvError
 */
export function readChannel(
  env: Pick<Env, 'NODE_ENV' | 'CHANNELS_FILE' | 'CHANNEL_AREA'>,
): Channel {
  const file = orEnvError(() => readChannelsFile(env.CHANNELS_FILE));
  if (file.development && env.NODE_ENV === 'production') {
    throw new EnvError('CHANNELS_FILE: its keys were made for development');
  }
  return orEnvError(() => channelFor(file, env.CHANNEL_AREA));
}

function orEnvError<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new EnvError(`CHANNELS_FILE: ${error instanceof Error ? error.message : 'unreadable'}`);
  }
}
