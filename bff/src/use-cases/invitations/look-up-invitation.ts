import { ConsentItem } from '@gongji/shared/contracts';
import { bindAsks } from '@gongji/shared/rules';
import { NOTICE_VERSIONS } from '@gongji/shared/vocabulary';
import { readFamilyRow } from '../../adapters/postgres/families';
import { readPerson } from '../../adapters/postgres/people';
import { traitsOf, whereOf } from '../area-policy';
import type { UseCase } from '../context';
import { openInvitation } from '../invitation-proof';
import { maskName } from '../mask-name';
import { found } from '../problem-error';

/** Who asks me for what. The link may be in wrong hands, so the inviter's name is masked. */
export const lookUpInvitation: UseCase<'lookUpInvitation'> = async (services, call) => {
  const row = await openInvitation(services, services.db, call.body.proof);
  const inviter = found(await readPerson(services.db, row.inviterId));
  const family = found(await readFamilyRow(services.db, row.familyId));
  const where = whereOf(services, family);
  const traits = traitsOf(where);
  const { steps, review, period } = bindAsks(where);
  return {
    invitationId: row.invitationId,
    inviterNameMasked: maskName(inviter.name),
    areaCode: family.areaCode,
    relation: row.relation,
    role: row.role,
    nameHint: row.nameHint,
    expiresAt: row.expiresAt,
    consents: [...ConsentItem.options],
    notice: { kind: 'member-consent', version: NOTICE_VERSIONS['member-consent'] },
    knowsTemporaryMembers: traits.knowsTemporaryMembers,
    steps: [...steps],
    period: period && row.terms.period,
    review,
    hotlines: traits.hotlines,
  };
};
