import type { Reason } from '../decision';
import { provinceOf } from '../policy';
import type { SettleGiven, SettlePayer } from '../questions';
import { poolingAreaOf } from './bind-place';
import { type Funds, readFunds } from './funds';
import { Inquiry } from './inquiry';
import { checkStanding } from './standing';

export interface StandingPayer {
  readonly payer: SettlePayer;
  /** Where nobody knows how much that is: as much as is asked for, with a doubt. */
  readonly usableFen: number;
  /** Insured in the patient's own pooling area. */
  readonly local: boolean;
  /** Why it is not known whether they may pay, or how much; empty where it is. */
  readonly doubts: readonly Reason[];
}

/**
 * The payers who may pay and have money. One who may not is left out with a warning while another
 * can; a doubt about one who has money goes with them, for it may turn out that they are not asked.
 */
export function standingPayers(inquiry: Inquiry, given: SettleGiven): StandingPayer[] {
  const assessed = given.payers.map((payer) => assess(inquiry, payer));
  const chosen = assessed.find(({ payer }) => payer.id === given.chosenPayer);
  const mayPay = assessed.filter(({ own }) => own.outcome !== 'refused');
  const nobody = mayPay.length === 0 || chosen?.own.outcome === 'refused';
  for (const { own, usableFen } of assessed) {
    if (own.outcome === 'refused') inquiry.add(own.reasonsAs(nobody ? null : 'warn'));
    else if (own.outcome === 'allowed' && usableFen !== 0) inquiry.add(own.reasonsAs(null));
  }
  return mayPay.flatMap(({ payer, own, usableFen, local }) => {
    if (usableFen === 0) return [];
    const doubts = own.outcome === 'undecided' ? own.reasonsAs(null) : [];
    return [{ payer, usableFen: usableFen ?? Number.MAX_SAFE_INTEGER, local, doubts }];
  });
}

function assess(inquiry: Inquiry, payer: SettlePayer) {
  const own = new Inquiry({ ...inquiry.policy.where });
  const policy = inquiry.policyOf(payer.area);
  const { region } = inquiry.policy.where;
  checkPlace(own, policy, payer.area);
  checkStanding(own, 'payer', payer.status, policy);
  checkConsent(own, policy, payer);
  checkDivorce(own, policy, payer);
  const funds = readFunds(own, { ...payer, transfersLeftThisMonth: null }, policy);
  return {
    payer,
    own,
    usableFen: atCounter(own, funds),
    local: poolingAreaOf(payer.area) === poolingAreaOf(region),
  };
}

type Policy = Inquiry['policy'];

/**
 * What an account can give at a counter; null where nobody knows. The nation lets accounts pay
 * there, so an area whose own way is not known stops nobody: the balance counts, with a warning.
 */
function atCounter(own: Inquiry, { model, pot, atOnceFen, usableFen, freeFen }: Funds) {
  if (pot) return atOnceFen;
  if (usableFen !== null) return usableFen;
  if (model.state === 'unknown') {
    own.warn('funding-unknown', {}, model);
    return freeFen;
  }
  own.unknown(model.value === 'past-years' ? 'past-years-unknown' : 'funding-unknown', {}, model);
  return null;
}

function checkPlace(own: Inquiry, policy: Policy, area: string): void {
  const { region } = own.policy.where;
  const facts = { payerArea: area, memberArea: region };
  const scope = policy.read('memberScope');
  if (provinceOf(area) !== provinceOf(region)) {
    own.stop('outside-the-sharing-area', facts, scope);
  } else if (poolingAreaOf(area) !== poolingAreaOf(region)) {
    if (scope.value === 'pooling-area') own.stop('cross-area-not-open', facts, scope);
    else if (scope.value === null) own.unknown('cross-area-unknown', facts, scope);
    else own.lean(scope);
  }
}

function checkConsent(own: Inquiry, policy: Policy, { consented, id }: SettlePayer): void {
  if (consented) return;
  const consent = policy.read('memberConsent');
  if (consent.value === 'needed') own.stop('consent-missing', { payer: id }, consent);
  else if (consent.value === 'spouse-only')
    own.stop('spouse-consent-missing', { payer: id }, consent);
  else if (consent.value === null) own.unknown('consent-missing', { payer: id }, consent);
}

/** A marriage that ended: does the bind stand until it is released? */
function checkDivorce(own: Inquiry, policy: Policy, { divorced, id }: SettlePayer): void {
  if (!divorced) return;
  const effect = policy.read('onFamilyChange');
  if (effect.value === 'stands-until-released') own.warn('divorced', { payer: id }, effect);
  else if (effect.value === 'ends') own.stop('divorced', { payer: id }, effect);
  else own.unknown('divorced', { payer: id }, effect);
}
