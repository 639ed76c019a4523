import { type Channel, openChannel } from './channel';
import type { ChannelsFile } from './channel-config';
import { type Genuine, type NotTaken, openMessage } from './open';
import { createReplayGuard } from './replay-guard';

export type Admitted =
  | { readonly kind: 'admitted'; readonly channel: Channel; readonly message: Genuine }
  | { readonly kind: 'not-taken'; readonly why: NotTaken };

/** The gateway's side: takes a question once, from whom it knows, for the path it came on. */
export type Admit = (received: unknown, path: string, nowMs: number) => Admitted;

/** Knows the applications of a channels file; remembers nonces from now on. */
export function createAdmission({ channels }: ChannelsFile, beganMs: number): Admit {
  const known = Object.values(channels).map(openChannel);
  const passes = createReplayGuard(beganMs);
  return (received, path, nowMs) => {
    const channel = known.find((each) => isOf(each, received));
    if (!channel) return { kind: 'not-taken', why: 'app-unknown' };
    const message = openMessage(channel, received, nowMs);
    if (message.kind === 'not-taken') return message;
    const { nonce, sealedMs, operation, answers } = message;
    if (answers !== null) return { kind: 'not-taken', why: 'message-malformed' };
    if (!passes(`${channel.config.appId} ${nonce}`, sealedMs, nowMs)) {
      return { kind: 'not-taken', why: 'nonce-repeated' };
    }
    if (operation.slice(operation.indexOf(' ') + 1) !== path) {
      return { kind: 'not-taken', why: 'operation-differs' };
    }
    return { kind: 'admitted', channel, message };
  };
}

function isOf(channel: Channel, received: unknown): boolean {
  if (typeof received !== 'object' || received === null) return false;
  const entries = Object.entries(received);
  const appId = entries.find(([name]) => name === channel.wireName('appId'));
  return appId?.[1] === channel.config.appId;
}
