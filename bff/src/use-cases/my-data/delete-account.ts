import { potAccount } from '@gongji/shared/ledger';
import type { Db } from '../../adapters/postgres/database';
import { lockFamily, readFamilyOfOrganizer } from '../../adapters/postgres/families';
import { lockAccounts } from '../../adapters/postgres/ledger';
import { listFamilyIdsOf, listMembers } from '../../adapters/postgres/members';
import { countOpenOrdersOf } from '../../adapters/postgres/open-orders';
import { lockPersonAlone, readPersonToAsk } from '../../adapters/postgres/people';
import type { InsuredPerson } from '../../ports/insurance-core';
import { whereOf } from '../area-policy';
import { closeAccount } from '../close-account';
import { decidedBy, runCommand } from '../command';
import type { Call, Services, UseCase } from '../context';
import { requireFreshSignIn } from '../fresh-sign-in';
import { ownDecision, ownReason } from '../own-decision';
import { identityOf, readInsured } from '../person';
import { found } from '../problem-error';

/**
 * Ends an account for good. Refused while money is open, or while others would be left in a family
 * without an organizer; a quote says which of these holds, or what becomes of what.
 */
export const deleteAccount: UseCase<'deleteAccount'> = (services, call) =>
  runCommand(services, call, 'deleteAccount', {
    prepare: async () => {
      requireFreshSignIn(services, call);
      return readOwn(services, call);
    },
    write: async (tx, { insured, walletSeen }) => {
      const { personId } = call.actor;
      const potFen = await lockAll(tx, personId);
      const where = whereOf(services, insured);
      const own = await standInTheWay(tx, personId, insured, potFen);
      const decision = ownDecision(where, own, own[0] ? STEPS[own[0].code] : 'go-on');
      return decidedBy(call, decision, () => {
        return closeAccount(services, tx, { personId, decision, walletSeen });
      });
    },
  });

const STEPS = {
  'account-organizes-family': 'hand-over-family',
  'account-orders-open': 'see-records',
  'account-pot-left': 'ask-the-area',
  'account-wallet-left': 'use-the-wallet',
} as const;

interface Own {
  readonly insured: InsuredPerson | null;
  readonly walletSeen: boolean;
}

/**
 * Of whoever has taken back that the core is asked, it is not asked for this either: nobody has to
 * consent anew in order to leave. What lies in a wallet stays theirs at the agency, and the quote
 * says that nobody has looked.
 */
async function readOwn(services: Services, { actor }: Call<'deleteAccount'>): Promise<Own> {
  const person = found(await readPersonToAsk(services.db, actor.personId));
  if (person.lookupWithdrawn) return { insured: null, walletSeen: false };
  return { insured: await readInsured(services, identityOf(services, person)), walletSeen: true };
}

/**
 * From here on nothing of theirs begins: no session, membership or order. In the order in which
 * payments lock, so that neither waits for the other. Gives what lies in their pot, in fen.
 */
async function lockAll(tx: Db, personId: string): Promise<number> {
  await lockFamiliesOf(tx, personId);
  const pot = potAccount(personId);
  const balances = await lockAccounts(tx, [pot]);
  await lockPersonAlone(tx, personId);
  // A family may have let them in meanwhile.
  await lockFamiliesOf(tx, personId);
  return balances.get(pot) ?? 0;
}

async function lockFamiliesOf(tx: Db, personId: string): Promise<void> {
  const familyIds = (await listFamilyIdsOf(tx, personId)).sort();
  for (const familyId of familyIds) await lockFamily(tx, familyId);
}

async function standInTheWay(
  tx: Db,
  personId: string,
  insured: InsuredPerson | null,
  potFen: number,
) {
  const orders = await countOpenOrdersOf(tx, personId);
  const walletFen = insured?.wallet?.balanceFen ?? 0;
  const organized = await readFamilyOfOrganizer(tx, personId);
  const members = organized ? await listMembers(tx, organized.familyId) : [];
  return [
    ...(members.length > 1 ? [reason('account-organizes-family', {})] : []),
    ...(orders > 0 ? [reason('account-orders-open', { orders })] : []),
    ...(potFen > 0 ? [reason('account-pot-left', { potFen })] : []),
    ...(walletFen > 0 ? [reason('account-wallet-left', { walletFen })] : []),
  ];
}

function reason(code: keyof typeof STEPS, facts: Record<string, number>) {
  return { ...ownReason(code, facts), code };
}
