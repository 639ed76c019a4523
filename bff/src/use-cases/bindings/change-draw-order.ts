import { decideTemporaryAct } from '@gongji/shared/rules';
import { listBindingRows, type NamedBinding, setRank } from '../../adapters/postgres/bindings';
import type { Db } from '../../adapters/postgres/database';
import { type FamilyRow, lockFamily } from '../../adapters/postgres/families';
import { type MemberPerson, readMember } from '../../adapters/postgres/members';
import { traitsOf, whereOf } from '../area-policy';
import { viewBinding } from '../binding-view';
import { decidedBy, runCommand } from '../command';
import type { Services, UseCase } from '../context';
import { ownDecision, ownReason } from '../own-decision';
import { found, ProblemError } from '../problem-error';
import { today } from '../time';

/** Puts a member's payers into the order they name, where the area lets people choose one. */
export const changeDrawOrder: UseCase<'changeDrawOrder'> = (services, call) =>
  runCommand(services, call, 'changeDrawOrder', {
    prepare: async () => null,
    write: async (tx) => {
      const { familyId, memberId } = call.params;
      const actorId = call.actor.personId;
      const family = found(await lockFamily(tx, familyId));
      const member = found(await readMember(tx, familyId, memberId));
      const may = [family.organizerId, member.personId].includes(actorId);
      if (!may) throw new ProblemError('not-found');
      const rows = await readOrder(tx, familyId, memberId);
      requireSame(rows, call.body.bindingIds);
      await decidedBy({ quote: false }, decideOrder(services, family, member), () =>
        writeOrder(tx, call.body.bindingIds),
      );
      const changed = await readOrder(tx, familyId, memberId);
      return { bindings: changed.map((row) => viewBinding(row, actorId, today(services))) };
    },
  });

async function readOrder(tx: Db, familyId: string, memberId: string): Promise<NamedBinding[]> {
  const rows = await listBindingRows(tx, familyId);
  return rows.filter((row) => row.memberId === memberId);
}

/** Each payer once and nobody else, or the order was made for payers of another day. */
function requireSame(rows: readonly NamedBinding[], bindingIds: readonly string[]): void {
  const named = new Set(bindingIds);
  const same = named.size === bindingIds.length && named.size === rows.length;
  if (!same || rows.some((row) => !named.has(row.bindingId))) {
    throw new ProblemError('state-changed');
  }
}

function decideOrder(services: Services, family: FamilyRow, member: MemberPerson) {
  const where = whereOf(services, family);
  if (member.kind === 'temporary') return decideTemporaryAct(where, 'order');
  const own = traitsOf(where).hasDrawOrder ? [] : [ownReason('several-payers-order-unknown')];
  return ownDecision(where, own, 'ask-the-area');
}

async function writeOrder(tx: Db, bindingIds: readonly string[]): Promise<void> {
  for (const [index, bindingId] of bindingIds.entries()) await setRank(tx, bindingId, index + 1);
}
