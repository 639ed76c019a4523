import type { MessageKind, MessageTopic, PushPlatform } from '@gongji/shared/contracts';
import type { Outside } from './outside';

export interface PushedMessage {
  /** The same for every try: a platform that has it already must not send it twice. */
  readonly messageId: string;
  readonly personId: string;
  readonly kind: MessageKind;
  /** Where the person has allowed one more message of this topic, the latest yes first. */
  readonly through: readonly PushPlatform[];
}

/**
 * Tells a person outside of the app that a message waits in it: a subscribe message (订阅消息) of
 * WeChat (`subscribeMessage.send`, refused with 43101 where the person has not allowed it, or no
 * more) or Alipay (`alipay.open.app.mini.templatemessage.send`). It carries no name and no sum,
 * and opens the inbox. Refused means that nothing was sent and nothing will be: the message stays
 * in the inbox either way. Done says through which platform, whose yes is then used up. `name`
 * says which messenger it is; `templates` which message each platform has been granted for a
 * topic: for what is not there nobody is ever asked.
 */
export interface Messenger {
  readonly name: string;
  readonly templates: Readonly<
    Partial<Record<PushPlatform, Readonly<Partial<Record<MessageTopic, string>>>>>
  >;
  push(message: PushedMessage): Promise<Outside<{ readonly through: PushPlatform }>>;
}
