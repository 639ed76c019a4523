import {
  type MessageKind,
  type MessageTopic,
  type MessageView,
  topicOf,
} from '@gongji/shared/contracts';
import { type Selectable, sql } from 'kysely';
import type { Db } from './database';
import type { MessagesTable } from './message-tables';
import { isAfterPlace, type Place } from './page';

export type MessageRow = Selectable<MessagesTable>;
export type NewMessage = Omit<MessageRow, 'readAt' | 'pushed'>;

/** What may happen to one subject more than once: the next card may be refused as well. */
const COMES_AGAIN: MessageKind = 'refund-stopped';

/**
 * Writes messages to whoever wants to be told of them. One a person, kind and subject: what is told
 * already is not told again, but for what has happened again, which is a new message in its place.
 */
export async function insertMessages(tx: Db, messages: readonly NewMessage[]): Promise<void> {
  for (const message of messages) {
    const { messageId, personId, kind, subjectId, aboutPersonId, createdAt } = message;
    await sql`
      insert into messages
        (message_id, person_id, kind, subject_id, about_person_id, created_at, pushed)
        select ${messageId}::uuid, ${personId}::uuid, ${kind}::text, ${subjectId}::uuid,
          ${aboutPersonId}::uuid, ${createdAt}::timestamptz, 'waiting'
        where not exists (select 1 from message_choices
          where person_id = ${personId} and topic = ${topicOf(kind)} and not wanted)
        on conflict (person_id, kind, subject_id) do update
          set message_id = excluded.message_id, created_at = excluded.created_at,
            read_at = null, pushed = excluded.pushed
          where messages.kind = ${COMES_AGAIN}`.execute(tx);
  }
}

/** A person's messages, newest first, with what they are about as it is now. */
export async function pageMessages(
  db: Db,
  personId: string,
  { after, limit }: { readonly after: Place | null; readonly limit: number },
): Promise<MessageView[]> {
  const rows = await db
    .selectFrom('messages as message')
    .leftJoin('people as about', 'about.personId', 'message.aboutPersonId')
    .leftJoin('orders as order', 'order.orderId', 'message.subjectId')
    .leftJoin('people as member', 'member.personId', 'order.memberPersonId')
    .leftJoin('invitations as invitation', 'invitation.invitationId', 'message.subjectId')
    .leftJoin('members as membership', 'membership.memberId', 'message.subjectId')
    .leftJoin('preparedPayments as prepared', 'prepared.preparedPaymentId', 'message.subjectId')
    .leftJoin('familyViewers as viewer', 'viewer.viewerId', 'message.subjectId')
    .leftJoin('organizerOffers as offer', 'offer.offerId', 'message.subjectId')
    .leftJoin('windowReminders as reminder', 'reminder.reminderId', 'message.subjectId')
    .select(['message.messageId', 'message.kind', 'message.subjectId', 'message.readAt'])
    .select(['message.createdAt as at', 'message.aboutPersonId', 'about.name as aboutName'])
    .select(['order.kind as orderKind', 'order.memberPersonId', 'reminder.day'])
    .select(['member.name as memberName', 'invitation.nameHint'])
    .select(({ fn }) => [
      fn.coalesce('order.amountFen', 'prepared.totalFen').as('amountFen'),
      fn
        .coalesce(
          'order.familyId',
          'invitation.familyId',
          'membership.familyId',
          'prepared.familyId',
          fn.coalesce('viewer.familyId', 'offer.familyId'),
        )
        .as('familyId'),
    ])
    .where('message.personId', '=', personId)
    .$if(after !== null, (query) =>
      after ? query.where(isAfterPlace('message.created_at', 'message.message_id', after)) : query,
    )
    .orderBy('message.createdAt', 'desc')
    .orderBy('message.messageId', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ aboutPersonId, aboutName, memberPersonId, memberName, ...row }) => ({
    ...row,
    // Let go with the invitation, long after it was over.
    nameHint: row.nameHint || null,
    about: personRef(aboutPersonId, aboutName),
    member: personRef(memberPersonId, memberName),
  }));
}

function personRef(personId: string | null, name: string | null) {
  return personId !== null && name !== null ? { personId, name } : null;
}

/** How many are unread; those of some kinds may be left out. */
export async function countUnreadMessages(
  db: Db,
  personId: string,
  but: readonly MessageKind[] = [],
): Promise<number> {
  const { count } = await db
    .selectFrom('messages')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('personId', '=', personId)
    .where('readAt', 'is', null)
    .$if(but.length > 0, (query) => query.where('kind', 'not in', but))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Marks messages of this person as read; none named means all. What was read stays as it was. */
export async function markMessagesRead(
  tx: Db,
  personId: string,
  messageIds: readonly string[],
  readAt: string,
): Promise<void> {
  await tx
    .updateTable('messages')
    .set({ readAt })
    .where('personId', '=', personId)
    .where('readAt', 'is', null)
    .$if(messageIds.length > 0, (update) =>
      update.where(sql<boolean>`message_id = any(${[...messageIds]}::uuid[])`),
    )
    .execute();
}

/** Whoever has a message of this kind about one of these has read it. */
export async function markAboutRead(
  tx: Db,
  kind: MessageKind,
  subjectIds: readonly string[],
  readAt: string,
): Promise<void> {
  if (subjectIds.length === 0) return;
  await tx
    .updateTable('messages')
    .set({ readAt })
    .where('kind', '=', kind)
    .where('subjectId', 'in', subjectIds)
    .where('readAt', 'is', null)
    .execute();
}

/** Topics a person has chosen about; the others they want. */
export async function listMessageChoices(
  db: Db,
  personId: string,
): Promise<{ topic: MessageTopic; wanted: boolean; chosenAt: string }[]> {
  return db
    .selectFrom('messageChoices')
    .select(['topic', 'wanted', 'chosenAt'])
    .where('personId', '=', personId)
    .execute();
}

export async function putMessageChoice(
  tx: Db,
  personId: string,
  choice: { readonly topic: MessageTopic; readonly wanted: boolean },
  chosenAt: string,
): Promise<void> {
  const { wanted } = choice;
  await tx
    .insertInto('messageChoices')
    .values({ personId, ...choice, chosenAt })
    .onConflict((on) => on.columns(['personId', 'topic']).doUpdateSet({ wanted, chosenAt }))
    .execute();
}

/** The oldest messages that nobody has been told of outside of the app. */
export async function listMessagesToPush(db: Db, limit: number): Promise<MessageRow[]> {
  return db
    .selectFrom('messages')
    .selectAll()
    .where('pushed', '=', 'waiting')
    .orderBy('createdAt')
    .limit(limit)
    .execute();
}

/** False where another process was first. */
export async function markMessagePushed(
  db: Db,
  messageId: string,
  pushed: 'done' | 'refused',
): Promise<boolean> {
  const result = await db
    .updateTable('messages')
    .set({ pushed })
    .where('messageId', '=', messageId)
    .where('pushed', '=', 'waiting')
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
