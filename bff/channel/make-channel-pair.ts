import { createECDH, randomBytes } from 'node:crypto';
import type { ChannelConfig, ChannelsFile } from './channel-config';

/** How an area's gateway wants it; keys, id and secret are made. */
export type ChannelStyle = Pick<ChannelConfig, 'version' | 'timestamp'> &
  Partial<Pick<ChannelConfig, 'keyOrder' | 'secretName' | 'names'>>;

/** Both sides of the same agreements: what we are told, and what the gateway keeps. */
export interface ChannelPair {
  readonly ours: ChannelsFile;
  readonly theirs: ChannelsFile;
}

const NATION: Readonly<Record<string, ChannelStyle>> = {
  '000000': { version: '2.0.1', timestamp: 'yyyyMMddHHmmss' },
};

/** Fresh keys for development and tests, by area; never for production, which refuses them. */
export function makeChannelPair(styles = NATION): ChannelPair {
  const made = Object.entries(styles).map(([area, style]) => [area, makeOne(area, style)] as const);
  const side = (of: 'ours' | 'theirs'): ChannelsFile => ({
    development: true,
    channels: Object.fromEntries(made.map(([area, pair]) => [area, pair[of]])),
  });
  return { ours: side('ours'), theirs: side('theirs') };
}

function makeOne(area: string, style: ChannelStyle) {
  const [our, their] = [makeKeys(), makeKeys()];
  const agreed = {
    appId: `development-${area}`,
    secret: randomBytes(24).toString('hex'),
    encKey: randomBytes(16).toString('hex'),
    ...{ keyOrder: 'ascii' as const, secretName: 'key', names: {} },
    ...style,
  };
  return {
    ours: { ...agreed, privateKey: our.privateKey, peerPublicKey: their.publicKey },
    theirs: { ...agreed, privateKey: their.privateKey, peerPublicKey: our.publicKey },
  };
}

function makeKeys() {
  const pair = createECDH('SM2');
  const publicKey = pair.generateKeys('hex');
  return { publicKey, privateKey: pair.getPrivateKey('hex').padStart(64, '0') };
}
