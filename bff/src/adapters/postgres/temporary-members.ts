import type { Db } from './database';

/**
 * Temporary members of open families since before an instant, whose organizer was not told yet and
 * wants to be.
 */
export async function listLongTemporary(db: Db, before: string, limit: number) {
  return db
    .selectFrom('members')
    .innerJoin('families', 'families.familyId', 'members.familyId')
    .select(['members.memberId', 'members.personId', 'families.organizerId'])
    .where('members.kind', '=', 'temporary')
    .where('members.status', '=', 'active')
    .where('members.joinedAt', '<=', before)
    .where('families.closedAt', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('messages')
            .select('messages.messageId')
            .where('messages.kind', '=', 'upgrade-due')
            .whereRef('messages.subjectId', '=', 'members.memberId'),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('messageChoices')
            .select('topic')
            .where('topic', '=', 'members')
            .where('wanted', '=', false)
            .whereRef('messageChoices.personId', '=', 'families.organizerId'),
        ),
      ),
    )
    .orderBy('members.joinedAt')
    .limit(limit)
    .execute();
}
