import type { PeopleLimit, Reading, ValueOf } from '../policy';
import type { BindGiven } from '../questions';
import { poolingAreaOf } from './bind-place';
import type { Inquiry } from './inquiry';

/** No cap that was ever seen is lower: below it an unknown cap stops nobody. */
const LOWEST_CAP_SEEN = 5;

/** How many relatives a payer, and how many payers a relative may have. */
export function checkBindCounts(inquiry: Inquiry, given: BindGiven): void {
  checkMembers(inquiry, given.payerBinds.now);
  checkLifetime(inquiry, given);
  checkRole(inquiry, given);
  checkPayers(inquiry, given);
  checkRoles(inquiry, given);
}

function checkMembers(inquiry: Inquiry, now: number): void {
  const max = inquiry.policy.read('maxMembers');
  if (max.value === 'unlimited') {
    inquiry.lean(max);
  } else if (max.value === null) {
    if (now >= LOWEST_CAP_SEEN) inquiry.unknown('member-limit-unknown', { now }, max);
  } else {
    const countsPayer = inquiry.policy.read('countsPayer');
    const limit = max.value - (countsPayer.value ? 1 : 0);
    if (now >= limit) inquiry.stop('member-limit-reached', { now, limit }, max);
    else if (countsPayer.value === null && now >= limit - 1) {
      inquiry.unknown('member-limit-unknown', { now, limit }, countsPayer);
    } else inquiry.lean(max);
  }
}

/** Different relatives in a lifetime; the same one again counts once. */
function checkLifetime(inquiry: Inquiry, { payerBinds, relative }: BindGiven): void {
  const { value: limit, ...rest } = inquiry.policy.read('maxMembersLifetime');
  if (limit === null || relative.boundBefore || payerBinds.ever < limit) return;
  inquiry.stop(
    'lifetime-limit-reached',
    { ever: payerBinds.ever, limit },
    { ...rest, value: limit },
  );
}

function checkRole(inquiry: Inquiry, { relative, payerBinds }: BindGiven): void {
  const byRole = inquiry.policy.read('maxByRole');
  const { role, relation } = relative;
  if (byRole.value === null) return;
  const limit = roleLimit(byRole.value, relative);
  const facts = { relation, role, now: payerBinds.sameRoleNow };
  if (typeof limit !== 'number') return;
  if (facts.now >= limit) inquiry.stop('role-already-bound', { ...facts, limit }, byRole);
  else if (facts.now > 0 && relation === 'parent' && role === null && byRole.value.father) {
    inquiry.unknown('role-already-bound', facts, byRole);
  }
}

/** A parent who is not said to be father or mother finds a place while one of the two is free. */
function roleLimit(
  byRole: ValueOf<'maxByRole'>,
  { role, relation }: BindGiven['relative'],
): PeopleLimit | undefined {
  const limit = (role && byRole[role]) ?? byRole[relation];
  if (limit !== undefined || relation !== 'parent') return limit;
  const { father, mother } = byRole;
  return typeof father === 'number' && typeof mother === 'number' ? father + mother : undefined;
}

function checkPayers(inquiry: Inquiry, { relativePayers, relative }: BindGiven): void {
  const now = relativePayers.length;
  if (now === 0) return;
  const max = inquiry.policy.read('maxPayersPerMember');
  if (max.value === null) {
    checkUnstatedPayers(inquiry, now, max);
  } else if (typeof max.value !== 'object') {
    if (reached(now, max.value)) {
      inquiry.stop('payer-limit-reached', { now, limit: max.value }, max);
    } else inquiry.lean(max);
  } else {
    const isLocal = (area: string) => poolingAreaOf(area) === poolingAreaOf(relative.area);
    const local = isLocal(inquiry.policy.where.region);
    const same = relativePayers.filter(({ area }) => isLocal(area) === local).length;
    const limit = local ? max.value.local : max.value.crossArea;
    const code = local ? 'payer-limit-reached' : 'cross-area-payer-limit-reached';
    if (reached(same, limit)) inquiry.stop(code, { now: same, limit }, max);
  }
}

/**
 * No number is stated. Where the area says how several payers follow one another in a settlement,
 * there can be a second one, and the person is told that the number is not known; else nobody says.
 */
function checkUnstatedPayers(inquiry: Inquiry, now: number, max: Reading<unknown>): void {
  const settlement = inquiry.policy.read('payersPerSettlement');
  if (settlement.value === 'cascade') inquiry.warn('payer-limit-unknown', { now }, settlement);
  else inquiry.unknown('payer-limit-unknown', { now }, max);
}

/** One role a person, and two people sharing both ways. */
function checkRoles(inquiry: Inquiry, { payer, relative, mutual }: BindGiven): void {
  if (payer.memberOfAnother || relative.sharesOwnAccount || mutual) {
    const oneRole = inquiry.policy.read('oneRoleAPerson');
    if (oneRole.value) inquiry.stop('one-role-a-person', {}, oneRole);
  }
  if (!mutual) return;
  const allowed = inquiry.policy.read('mutualAllowed');
  if (allowed.value) inquiry.lean(allowed);
  else if (allowed.state === 'known') inquiry.stop('mutual-not-allowed', {}, allowed);
  else inquiry.unknown('mutual-unknown', {}, allowed);
}

function reached(now: number, limit: PeopleLimit): boolean {
  return limit !== 'unlimited' && now >= limit;
}
