import type { BindingView } from '@gongji/shared/contracts';
import type { NamedBinding } from '../adapters/postgres/bindings';

export function viewBinding(row: NamedBinding, actorId: string): BindingView {
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
    mine: row.payerId === actorId,
  };
}
