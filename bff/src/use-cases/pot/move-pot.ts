import { decidedBy, runCommand } from '../command';
import type { UseCase } from '../context';
import { holdOrder } from '../hold-order';
import { decideMove, lessHeld, lockPayerMoney, readPayer } from '../payer';
import { potView } from './pot-view';

/** Moves a sum from the caller's personal account into their pot (划拨), by an order of its own. */
export const movePot: UseCase<'movePot'> = (services, call) =>
  runCommand(services, call, 'movePot', {
    prepare: () => readPayer(services, call.actor.personId),
    write: async (tx, payer) => {
      const { amountFen } = call.body;
      const money = await lockPayerMoney(tx, payer);
      const decision = decideMove(payer, money, amountFen);
      return decidedBy(call, decision, async () => {
        const orderId = await holdOrder(services, tx, {
          kind: 'pot-transfer',
          familyId: call.params.familyId,
          paymentId: null,
          payerId: payer.personId,
          memberId: null,
          memberPersonId: null,
          coverYear: null,
          areaCode: payer.insured.areaCode,
          source: 'personal-account',
          amountFen,
          decision,
          coverFrom: null,
          batchOn: null,
        });
        const after = lessHeld(money, { amountFen, transfers: 1 });
        return { orderId, amountFen, pot: potView(payer, after) };
      });
    },
  });
