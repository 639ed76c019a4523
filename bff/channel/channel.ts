import { canonicalString } from './canonical-string';
import { type ChannelConfig, type ChannelsFile, configOf } from './channel-config';
import { type Envelope, EXTRA, FIELDS, type Field, UNSIGNED } from './fields';
import { sm2Signer, sm2Verifier } from './sm2';

/** One side of an agreement, ready to be used: its keys are read. */
export interface Channel {
  readonly config: ChannelConfig;
  readonly encKey: Buffer;
  /** The name of a field on the wire, and a field by that name. */
  wireName(field: Field): string;
  fieldOf(wireName: string): Field | undefined;
  stringToSign(envelope: Envelope): string;
  sign(text: string): string;
  /** By the other side's key. */
  verify(text: string, signature: string): boolean;
}

/** @throws where a key is none of the curve */
export function openChannel(config: ChannelConfig): Channel {
  const { names, keyOrder, secretName, secret } = config;
  const wireName = (field: Field) => names[field] ?? field;
  const fields = new Map(FIELDS.map((field) => [wireName(field), field]));
  const form = { leftOut: [...UNSIGNED.map(wireName), EXTRA], keyOrder, secretName, secret };
  return {
    config,
    encKey: Buffer.from(config.encKey, 'hex'),
    wireName,
    fieldOf: (name) => fields.get(name),
    stringToSign: (envelope) => canonicalString(envelope, form),
    sign: sm2Signer(config.privateKey),
    verify: sm2Verifier(config.peerPublicKey),
  };
}

/** The channel that a file has for an area. @throws where it has none, nor one for the nation */
export function channelFor(file: ChannelsFile, areaCode: string): Channel {
  const config = configOf(file, areaCode);
  if (!config) throw new Error(`the channels file has no channel for ${areaCode}`);
  return openChannel(config);
}
