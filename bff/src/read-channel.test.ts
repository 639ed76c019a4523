import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChannelsFile } from '../channel/channel-config';
import { makeChannelPair } from '../channel/make-channel-pair';
import { EnvError } from './env';
import { readChannel } from './read-channel';

const { ours } = makeChannelPair({
  '000000': { version: '2.0.1', timestamp: 'yyyyMMddHHmmss' },
  '350000': { version: '1.0.0', timestamp: 'milliseconds' },
});
const folder = mkdtempSync(join(tmpdir(), 'gongji-channels-'));
afterAll(() => rmSync(folder, { recursive: true }));

function env(file: string | object, area = '000000', mode: 'production' | 'test' = 'test') {
  const path = join(folder, 'channels.json');
  writeFileSync(path, typeof file === 'string' ? file : JSON.stringify(file));
  return { CHANNELS_FILE: path, CHANNEL_AREA: area, NODE_ENV: mode };
}

const real: ChannelsFile = { ...ours, development: false };

describe('the channel of a deployment', () => {
  it.each([
    ['350000', '350000'],
    ['350100', '350000'],
    ['110000', '000000'],
  ])('of %s is the one the file has for %s', (area, found) => {
    expect(readChannel(env(real, area, 'production')).config).toEqual(real.channels[found]);
  });

  it('is refused in production where it was made for development', () => {
    expect(() => readChannel(env(ours, '000000', 'production'))).toThrow(EnvError);
    expect(() => readChannel(env(ours, '000000', 'production'))).toThrow('made for development');
    expect(readChannel(env(ours)).config.version).toBe('2.0.1');
  });

  it('is asked for in words that hold no secret, where the file is not as it should be', () => {
    const nation = real.channels['000000'];
    const short = { ...real, channels: { '000000': { ...nation, encKey: 'abc' } } };
    const twice = { ...real, channels: { '000000': { ...nation, names: { nonce: 'version' } } } };
    for (const file of [short, twice]) {
      const refusal = () => readChannel(env(file));
      expect(refusal).toThrow(/is wrong at channels\.000000/);
      expect(refusal).not.toThrow(new RegExp(`${nation?.secret}|${nation?.privateKey}`));
    }
    expect(() => readChannel(env('{'))).toThrow('is no JSON');
    expect(() => readChannel({ ...env(real), CHANNELS_FILE: '/nowhere' })).toThrow(
      'cannot be read',
    );
    expect(() => readChannel(env({ channels: {} }))).toThrow('no channel for 000000');
  });

  it('cannot be of a point that is not on the curve', () => {
    const nation = real.channels['000000'];
    const peerPublicKey = `04${'1'.repeat(128)}`;
    const broken = { ...real, channels: { '000000': { ...nation, peerPublicKey } } };
    expect(() => readChannel(env(broken))).toThrow(EnvError);
  });
});
