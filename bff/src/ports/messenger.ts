import type { MessageKind } from '@gongji/shared/contracts';
import type { Outside } from './outside';

export interface PushedMessage {
  /** The same for every try: a platform that has it already must not send it twice. */
  readonly messageId: string;
  readonly personId: string;
  readonly kind: MessageKind;
}

/**
 * Tells a person outside of the app that a message waits in it: a subscribe message (订阅消息) of
 * WeChat or Alipay. It carries no name and no sum. Refused means that the person has not allowed
 * it, or no more: the message stays in the inbox either way. `name` says which one it is.
 */
export interface Messenger {
  readonly name: string;
  push(message: PushedMessage): Promise<Outside<{ readonly pushed: true }>>;
}
