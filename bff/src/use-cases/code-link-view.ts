import { shanghaiDay } from '@gongji/shared/calendar';
import type { CodeLinkView } from '@gongji/shared/contracts';
import type { NamedCodeLink } from '../adapters/postgres/code-links';
import type { Services } from './context';
import { identityOf } from './person';
import { isUnderAge } from './under-age';

/** A parent's yes is over once the child is 14: the link then waits for their own. */
export function asItStands(services: Services, link: NamedCodeLink): NamedCodeLink {
  if (link.status !== 'active' || link.agreedBy !== 'parent') return link;
  const { memberPersonId: personId, memberName: name, memberIdNumberSealed: sealed } = link;
  const { idNumber } = identityOf(services, { personId, name, idNumberSealed: sealed });
  return isUnderAge(services, idNumber) ? link : { ...link, status: 'pending', agreedBy: null };
}

/** A code link as either side of it reads it. */
export function viewCodeLink(row: NamedCodeLink): CodeLinkView {
  const { codeLinkId, memberIdNumberMasked, relation, role, status, agreedBy, shownAt } = row;
  return {
    codeLinkId,
    holder: { personId: row.holderId, name: row.holderName },
    member: { personId: row.memberPersonId, name: row.memberName },
    memberIdNumberMasked,
    relation,
    role,
    status,
    agreedBy,
    askedOn: shanghaiDay(Date.parse(row.askedAt)),
    shownAt,
  };
}
