import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Channel, openChannel } from '../channel';
import { ChannelConfig } from '../channel-config';

const Message = z.object({ text: z.string(), stringToSign: z.string() });
const Style = z.object({
  ours: ChannelConfig,
  theirs: ChannelConfig,
  sealedMs: z.number(),
  question: Message.extend({ body: z.unknown(), signedByOpenssl: z.string() }),
  answer: Message,
});
const Vectors = z.object({ about: z.string(), seconds: Style, milliseconds: Style });

/** Two whole exchanges, kept as they were sealed once, in the styles of two regions. */
export interface GoldenExchange extends z.infer<typeof Style> {
  readonly name: string;
  readonly application: Channel;
  readonly gateway: Channel;
}

export const GOLDEN: readonly GoldenExchange[] = read();

function read(): GoldenExchange[] {
  const text = readFileSync(join(__dirname, 'test-vectors.json'), 'utf8');
  const { about: _, ...styles } = Vectors.parse(JSON.parse(text));
  return Object.entries(styles).map(([name, style]) => ({
    ...style,
    name,
    application: openChannel(style.ours),
    gateway: openChannel(style.theirs),
  }));
}
