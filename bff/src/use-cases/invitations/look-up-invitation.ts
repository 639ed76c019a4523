import type { InvitationPreview } from '@gongji/shared/contracts';
import { bindAsks } from '@gongji/shared/rules';
import { NOTICE_VERSIONS, type NoticeKind } from '@gongji/shared/vocabulary';
import { readFamilyRow } from '../../adapters/postgres/families';
import { readPerson } from '../../adapters/postgres/people';
import { traitsOf, whereOf } from '../area-policy';
import type { UseCase } from '../context';
import { openInvitation } from '../invitation-proof';
import { refusedWhateverIsProved } from '../join-decision';
import { maskName } from '../mask-name';
import { found } from '../problem-error';

/** What each kind of invitation asks consent to, and by which paper. */
const ASKS = {
  member: {
    kind: 'member-consent',
    consents: [
      'payer-may-pay-my-premium',
      'payer-account-may-pay-my-care',
      'payer-sees-my-premium-status',
      'my-money-is-not-touched',
      'i-can-leave-any-time',
    ],
  },
  viewer: {
    kind: 'viewing-notice',
    consents: [
      'i-see-family-and-records',
      'i-move-nothing',
      'family-knows-i-look-on',
      'i-can-leave-any-time',
    ],
  },
} as const satisfies Record<
  InvitationPreview['invitedAs'],
  { kind: NoticeKind; consents: readonly InvitationPreview['consents'][number][] }
>;

/** Who asks me for what. The link may be in wrong hands, so the inviter's name is masked. */
export const lookUpInvitation: UseCase<'lookUpInvitation'> = async (services, call) => {
  const row = await openInvitation(services, services.db, call.body.proof);
  const inviter = found(await readPerson(services.db, row.inviterId));
  const family = found(await readFamilyRow(services.db, row.familyId));
  const where = whereOf(services, family);
  const traits = traitsOf(where);
  const { steps, review, period } = bindAsks(where);
  const { kind, consents } = ASKS[row.invitedAs];
  const binds = row.invitedAs === 'member';
  return {
    invitationId: row.invitationId,
    invitedAs: row.invitedAs,
    inviterNameMasked: maskName(inviter.name),
    areaCode: family.areaCode,
    relation: row.relation,
    role: row.role,
    nameHint: row.nameHint,
    expiresAt: row.expiresAt,
    consents: [...consents],
    notice: { kind, version: NOTICE_VERSIONS[kind] },
    knowsTemporaryMembers: binds && traits.knowsTemporaryMembers,
    steps: binds ? [...steps] : [],
    period: period && row.terms.period,
    review: binds && review,
    refusal: binds ? await refusedWhateverIsProved(services, call.actor, row, family) : null,
    hotlines: traits.hotlines,
  };
};
