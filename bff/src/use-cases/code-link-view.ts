import { shanghaiDay } from '@gongji/shared/calendar';
import type { CodeLinkView } from '@gongji/shared/contracts';
import type { NamedCodeLink } from '../adapters/postgres/code-links';

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
