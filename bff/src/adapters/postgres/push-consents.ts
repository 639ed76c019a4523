import type { MessageTopic, PushPlatform } from '@gongji/shared/contracts';
import { type Selectable, sql } from 'kysely';
import type { Db } from './database';
import type { PushConsentsTable } from './message-tables';

export type PushConsentRow = Selectable<PushConsentsTable>;

/** More than anybody can use; a platform that counts further is not believed. */
const MOST_UNUSED = 100;

export async function listPushConsents(
  db: Db,
  personId: string,
  platform: PushPlatform,
): Promise<PushConsentRow[]> {
  return db
    .selectFrom('pushConsents')
    .selectAll()
    .where('personId', '=', personId)
    .where('platform', '=', platform)
    .execute();
}

/** A yes is one message more, a no takes none away that was allowed before. */
export async function putPushConsent(
  tx: Db,
  answer: Pick<PushConsentRow, 'personId' | 'platform' | 'topic' | 'answeredAt'> & {
    readonly allowed: boolean;
  },
): Promise<void> {
  const { allowed, ...row } = answer;
  const more = allowed ? 1 : 0;
  const refused = !allowed;
  await tx
    .insertInto('pushConsents')
    .values({ ...row, unused: more, refused })
    .onConflict((on) =>
      on.columns(['personId', 'platform', 'topic']).doUpdateSet({
        unused: sql<number>`least(${MOST_UNUSED}, push_consents.unused + ${more}::integer)`,
        refused,
        answeredAt: row.answeredAt,
      }),
    )
    .execute();
}

/** Nothing is pushed by this platform any more, also what was allowed and not used yet. */
export async function refusePushes(
  tx: Db,
  personId: string,
  platform: PushPlatform,
  answeredAt: string,
): Promise<void> {
  await tx
    .updateTable('pushConsents')
    .set({ unused: 0, refused: true, answeredAt })
    .where('personId', '=', personId)
    .where('platform', '=', platform)
    .execute();
}

/** Through which platforms a person may be told of a topic now. */
export async function listPushPlatforms(
  db: Db,
  personId: string,
  topic: MessageTopic,
): Promise<PushPlatform[]> {
  const rows = await db
    .selectFrom('pushConsents')
    .select('platform')
    .where('personId', '=', personId)
    .where('topic', '=', topic)
    .where('unused', '>', 0)
    .orderBy('answeredAt', 'desc')
    .execute();
  return rows.map((row) => row.platform);
}

/** One message was pushed: one yes is used up. */
export async function spendPushConsent(
  db: Db,
  used: Pick<PushConsentRow, 'personId' | 'platform' | 'topic'>,
): Promise<void> {
  await db
    .updateTable('pushConsents')
    .set({ unused: sql<number>`unused - 1` })
    .where('personId', '=', used.personId)
    .where('platform', '=', used.platform)
    .where('topic', '=', used.topic)
    .where('unused', '>', 0)
    .execute();
}
