import type { MessageKind, MessageTopic, PushPlatform } from '@gongji/shared/contracts';
import type { WindowNotice } from '@gongji/shared/rules';

export interface MessagesTable {
  messageId: string;
  /** Whom it is for. */
  personId: string;
  kind: MessageKind;
  /** Of the order, invitation, membership, prepared payment or reminder it is about. */
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

/** One a payer, turn of a window, its day and how long before it; whether or not it was told. */
export interface WindowRemindersTable {
  reminderId: string;
  payerId: string;
  turn: WindowNotice['turn'];
  coverYear: number;
  day: string;
  daysAhead: WindowNotice['daysAhead'];
  /** False where, when it was looked at, there was nobody left to pay for. */
  told: boolean;
  lookedAt: string;
}

/** How many messages of a topic a person has allowed a platform that were not sent yet. */
export interface PushConsentsTable {
  personId: string;
  platform: PushPlatform;
  topic: MessageTopic;
  unused: number;
  /** The last answer was a no. */
  refused: boolean;
  answeredAt: string;
}

export interface MessageTables {
  pushConsents: PushConsentsTable;
  messages: MessagesTable;
  messageChoices: MessageChoicesTable;
  windowReminders: WindowRemindersTable;
}
