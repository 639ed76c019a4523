import { moveBinding, readBinding } from '../../adapters/postgres/bindings';
import { lockFamily } from '../../adapters/postgres/families';
import { runCommand } from '../command';
import type { UseCase } from '../context';
import { found, ProblemError } from '../problem-error';
import { today } from '../time';

/** Ends a permission; its payer may, and so may the one it pays for. */
export const unbindMember: UseCase<'unbindMember'> = (services, call) =>
  runCommand(services, call, 'unbindMember', {
    prepare: async () => null,
    write: async (tx) => {
      const { familyId, bindingId } = call.params;
      found(await lockFamily(tx, familyId));
      const row = found(await readBinding(tx, familyId, bindingId));
      if (![row.payerId, row.memberPersonId].includes(call.actor.personId)) {
        throw new ProblemError('not-found');
      }
      const endedOn = today(services);
      const move = { from: row.status, to: 'ended', endedOn } as const;
      if (!(await moveBinding(tx, bindingId, move))) throw new ProblemError('state-changed');
      return { bindingId, endedOn };
    },
  });
