import { decideWalletArea } from '@gongji/shared/rules';
import { readPerson } from '../../adapters/postgres/people';
import { decidedBy, runCommand } from '../command';
import { consentTo } from '../consenting';
import type { Call, Services, UseCase } from '../context';
import { requireFreshSignIn } from '../fresh-sign-in';
import { requireNotice } from '../notice';
import { type Payer, readPayer } from '../payer';
import { identityOf } from '../person';
import { found, ProblemError } from '../problem-error';
import { givenPhone } from './given-phone';

type ConfirmCall = Call<'confirmWallet'>;

/** 确认使用钱包, where one is insured: only where the wallet is known to be open today. */
export const confirmWallet: UseCase<'confirmWallet'> = (services, call) =>
  runCommand(services, call, 'confirmWallet', {
    prepare: async () => {
      const { agreed } = call.body;
      requireFreshSignIn(services, call);
      requireNotice(agreed, 'wallet-notice');
      const payer = await readPayer(services, call.actor.personId);
      const decision = decideWalletArea(payer.where, payer.insured.areaCode);
      // Confirming twice is confirming once, so it may be asked for before anything is written.
      if (!call.quote && decision.outcome === 'allowed') await confirm(services, call, payer);
      return decision;
    },
    write: (tx, decision) =>
      decidedBy(call, decision, async () => {
        const { personId } = call.actor;
        const { agreed } = call.body;
        const own = { personId, aboutId: personId };
        await consentTo(services, tx, { ...own, agreed, how: 'confirmWallet' });
        return { confirmed: true };
      }),
  });

async function confirm(services: Services, call: ConfirmCall, { insured }: Payer): Promise<void> {
  const person = found(await readPerson(services.db, call.actor.personId));
  const { idNumber } = identityOf(services, person);
  const phone = await givenPhone(services, call.body);
  const answer = await services.wallets.confirmWallet({
    idNumber,
    areaCode: insured.areaCode,
    phone,
  });
  if (answer.kind !== 'done') throw new ProblemError('outside-unavailable');
}
