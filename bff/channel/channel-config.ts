import { z } from 'zod';
import { EXTRA, FIELDS } from './fields';

const hex = (digits: number) => z.string().regex(new RegExp(`^[0-9a-f]{${digits}}$`));
const Name = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,31}$/);

/**
 * What an area's gateway and we have agreed on: nothing of it stands in the code. Keys are lower
 * case hex digits.
 */
export const ChannelConfig = z
  .strictObject({
    appId: z.string().regex(/^[\w-]{1,64}$/),
    /** Ends the string to sign; told to us with the application's id. */
    secret: z.string().min(16).max(256),
    /** Ours to sign with (SM2), and the other side's to be known by (`04` and both coordinates). */
    privateKey: hex(64),
    peerPublicKey: hex(130),
    /** SM4. */
    encKey: hex(32),
    version: z.string().regex(/^\d+(\.\d+){0,3}$/),
    timestamp: z.enum(['yyyyMMddHHmmss', 'milliseconds']),
    keyOrder: z.enum(['ascii', 'ignoring-case']).default('ascii'),
    secretName: Name.default('key'),
    /** Where this gateway names a field otherwise than `fields.ts`. */
    names: z.partialRecord(z.enum(FIELDS), Name).default({}),
  })
  .refine(({ names }) => {
    const wire = FIELDS.map((field) => names[field] ?? field);
    return new Set(wire).size === wire.length && !wire.includes(EXTRA);
  }, 'two fields under one name');
export type ChannelConfig = z.infer<typeof ChannelConfig>;

const NATION = '000000';
const Area = z.string().regex(/^\d{6}$/);

/** The channels of one side: an entry an area, `000000` for all that have none of their own. */
export const ChannelsFile = z.strictObject({
  /** True in files that were made for development: production refuses them. */
  development: z.boolean().default(false),
  channels: z.record(Area, ChannelConfig),
});
export type ChannelsFile = z.infer<typeof ChannelsFile>;

/** The channel of an area: its city's, else its province's, else the nation's. */
export function configOf(file: ChannelsFile, areaCode: string): ChannelConfig | undefined {
  const wider = [areaCode, `${areaCode.slice(0, 2)}0000`, NATION];
  return wider.map((code) => file.channels[code]).find((config) => config !== undefined);
}
