import { isBindingInForce } from '@gongji/shared/family';
import { type WindowNotice, windowNotices } from '@gongji/shared/rules';
import { type MemberPerson, readMember } from '../adapters/postgres/members';
import { listLivePremiums } from '../adapters/postgres/orders';
import {
  type BoundArea,
  insertWindowReminder,
  listBoundAreas,
  listPayersToRemind,
  listPayingBindings,
} from '../adapters/postgres/window-reminders';
import { whereOf } from './area-policy';
import type { Services } from './context';
import { anyoneLeftToPay } from './left-to-pay';
import { readPayer } from './payer';
import { ProblemError } from './problem-error';
import { tellPeople } from './tell-people';
import { now } from './time';

/** Payers who are looked at together. */
const AT_ONCE = 10;
/** A run ends before the queue takes its process for dead; the next one goes on. */
const MOST_MS = 4 * 60_000;

/**
 * Reminds who can pay for somebody, 14 and 3 days before collecting begins or ends in their own
 * area, where there is somebody not paid for. Each payer is looked at once a reminder; of whom an
 * outside system said nothing is looked at by the next run. Returns how many were told.
 */
export async function remindOfWindows(services: Services): Promise<number> {
  const endsAt = services.realClock.now() + MOST_MS;
  let told = 0;
  for (const area of await listBoundAreas(services.db)) {
    for (const notice of windowNotices(whereOf(services, area))) {
      told += await remindArea(services, area, notice, endsAt);
    }
  }
  return told;
}

async function remindArea(
  services: Services,
  area: BoundArea,
  notice: WindowNotice,
  endsAt: number,
): Promise<number> {
  let told = 0;
  for (let after: string | null = null; services.realClock.now() < endsAt; ) {
    const page = { after, limit: AT_ONCE };
    const payerIds = await listPayersToRemind(services.db, area, notice, page);
    const looked = payerIds.map((payerId) => remindPayer(services, payerId, notice));
    told += (await Promise.all(looked)).filter(Boolean).length;
    after = payerIds.at(-1) ?? null;
    if (payerIds.length < AT_ONCE) return told;
  }
  return told;
}

async function remindPayer(
  services: Services,
  payerId: string,
  notice: WindowNotice,
): Promise<boolean> {
  const left = await isPayerConcerned(services, payerId, notice).catch((error: unknown) => {
    if (!(error instanceof ProblemError)) throw error;
    services.log.warn({ payerId, code: error.code }, 'a payer was not looked at for a reminder');
    return null;
  });
  if (left === null) return false;
  const reminderId = services.newId();
  return services.db.transaction().execute(async (tx) => {
    const row = { ...notice, reminderId, payerId, told: left, lookedAt: now(services) };
    if (!(await insertWindowReminder(tx, row)) || !left) return false;
    await tellPeople(services, tx, {
      kind: `window-${notice.turn}`,
      personIds: [payerId],
      subjectId: reminderId,
      aboutPersonId: null,
    });
    return true;
  });
}

/** The payer's own area has the last word on the day: they may have moved since they bound. */
async function isPayerConcerned(
  services: Services,
  payerId: string,
  { turn, coverYear, day }: WindowNotice,
): Promise<boolean> {
  const payer = await readPayer(services, payerId);
  const same = windowNotices(payer.where).some((own) => own.turn === turn && own.day === day);
  if (!same) return false;
  const members = await listUnpaid(services, payerId, payer.where.on, coverYear);
  return anyoneLeftToPay(services, members, coverYear);
}

/** Whom the payer may pay for on the day, and nobody has paid for through us. */
async function listUnpaid(
  { db }: Services,
  payerId: string,
  day: string,
  coverYear: number,
): Promise<MemberPerson[]> {
  const bindings = await listPayingBindings(db, payerId);
  const inForce = bindings.filter((binding) => isBindingInForce(binding, day));
  const personIds = inForce.map((binding) => binding.memberPersonId);
  const live = await listLivePremiums(db, personIds, coverYear);
  const paid = new Set(live.map((order) => order.memberPersonId));
  const unpaid = inForce.filter((binding) => !paid.has(binding.memberPersonId));
  const members = unpaid.map(({ familyId, memberId }) => readMember(db, familyId, memberId));
  return (await Promise.all(members)).filter((member) => member !== null);
}
