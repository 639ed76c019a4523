import type { Decision } from '../decision';
import type { PremiumTier, ResidentPremium } from '../policy';
import type { PremiumGiven } from '../questions';
import { Inquiry } from './inquiry';
import { pickTier } from './premium-tier';
import type { Where } from './where';

/** What does this person's resident insurance cost? answer: {amountFen, tiers?}. */
export function decidePremium(where: Where, given: PremiumGiven): Decision {
  const inquiry = new Inquiry(where);
  if (given.billedFen !== null) return decideBilled(inquiry, given, given.billedFen);
  const premium = inquiry.policy.readYear('residentPremium', given.coverYear);
  const facts = { coverYear: given.coverYear, group: given.group, assisted: given.assisted };
  const priced = premium.value ? price(premium.value, given) : null;
  if (priced === null) {
    const disputed = premium.state === 'disputed';
    inquiry.unknown(disputed ? 'policy-disputed' : 'premium-unknown', facts, premium);
    return inquiry.decide({});
  }
  inquiry.lean(premium);
  return inquiry.decide(priced);
}

/** What the collector bills is the answer; a sum below the national floor is worth a question. */
function decideBilled(inquiry: Inquiry, given: PremiumGiven, billedFen: number): Decision {
  const floor = inquiry.policy.readYear('premiumFloor', given.coverYear);
  const floorFen = floor.value?.floorFen ?? 0;
  if (given.assisted === 'none' && billedFen < floorFen) {
    inquiry.warn('premium-below-floor', { billedFen, floorFen }, floor);
  }
  return inquiry.decide({ amountFen: billedFen });
}

interface Priced {
  readonly [key: string]: unknown;
  readonly amountFen: number;
}

function price(premium: ResidentPremium, given: PremiumGiven): Priced | null {
  const tier = pickTier(premium, given);
  const times = tier && timesOf(tier, given);
  if (!tier || tier.amountFen === null || !times) return null;
  const amountFen = tier.amountFen * times;
  if (tier.otherChoicesFen.length === 0) return { amountFen };
  return { amountFen, tiers: [amountFen, ...tier.otherChoicesFen.map((fen) => fen * times)] };
}

/** How many times the tier's sum is due; null where that cannot be told. */
function timesOf(tier: PremiumTier, given: PremiumGiven): number | null {
  if (tier.billedBy === 'year') return 1;
  if (given.months !== null) return given.months;
  if (tier.schemeYear !== 'september' || given.joinMonth === null) return null;
  return monthsToAugust(given.joinMonth);
}

/** From September on the rest of the scheme year lies in a cover year whose sum may differ. */
function monthsToAugust(joinMonth: number): number | null {
  return joinMonth <= 8 ? 9 - joinMonth : null;
}
