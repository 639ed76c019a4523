import type { MessageKind, MessageTopic } from '@gongji/shared/contracts';

export interface MessagesTable {
  messageId: string;
  /** Whom it is for. */
  personId: string;
  kind: MessageKind;
  /** Of the order, the invitation or the membership it is about. */
  subjectId: string;
  /** Who paid, who answered, or who is meant. */
  aboutPersonId: string | null;
  createdAt: string;
  readAt: string | null;
  /** What became of telling the person outside of the app. */
  pushed: 'waiting' | 'done' | 'refused';
}

/** Left out, a person wants to be told of a topic. */
export interface MessageChoicesTable {
  personId: string;
  topic: MessageTopic;
  wanted: boolean;
  chosenAt: string;
}

export interface MessageTables {
  messages: MessagesTable;
  messageChoices: MessageChoicesTable;
}
