import type { CivilDate } from '@gongji/shared/calendar';
import type { BindingView, BoundView } from '@gongji/shared/contracts';
import { bindingStanding } from '@gongji/shared/family';
import type { BindingRow, NamedBinding } from '../adapters/postgres/bindings';

export function viewBinding(row: NamedBinding, actorId: string, day: CivilDate): BindingView {
  const { bindingId, memberId, relation, kind, rank, boundOn } = row;
  return {
    bindingId,
    payer: { personId: row.payerId, name: row.payerName },
    memberId,
    member: { personId: row.memberPersonId, name: row.memberName },
    relation,
    kind,
    rank,
    boundOn,
    ...viewBound(row, day),
    refusal: row.refusal,
    papers: row.papers.length,
    signed: row.signatureMethod !== null,
    mine: row.payerId === actorId,
    awaitsMe: row.status === 'awaiting-spouse' && row.memberPersonId === actorId,
  };
}

/** How it stands, in three lines. */
export function viewBound(row: BindingRow, day: CivilDate): BoundView {
  const { startsOn, endsOn } = row;
  return { standing: bindingStanding(row, day), startsOn, endsOn };
}
