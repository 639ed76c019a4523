import type { Db } from './database';

/**
 * Temporary members of open families since before an instant, of whom nobody was told yet and whose
 * organizer wants to be told, or who want it themselves.
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
          selectFrom('messageChoices as organizer')
            .innerJoin('messageChoices as member', (join) =>
              join
                .onRef('member.topic', '=', 'organizer.topic')
                .on('member.wanted', '=', false)
                .onRef('member.personId', '=', 'members.personId'),
            )
            .select('organizer.topic')
            .where('organizer.topic', '=', 'members')
            .where('organizer.wanted', '=', false)
            .whereRef('organizer.personId', '=', 'families.organizerId'),
        ),
      ),
    )
    .orderBy('members.joinedAt')
    .limit(limit)
    .execute();
}
