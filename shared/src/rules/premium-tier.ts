import type { PremiumTier, ResidentPremium } from '../policy';
import type { PremiumGiven } from '../questions';

/**
 * The one tier that is this person's, or null where the sources leave several or none. A group
 * without a tier of its own is in `general`. Where nobody says on which day the age counts, both
 * ages must lead to the same tier.
 */
export function pickTier(premium: ResidentPremium, given: PremiumGiven): PremiumTier | null {
  const tiers = tiersOfGroup(premium.tiers, given);
  const ages = agesThatCount(premium, given);
  if (ages.length === 0) return onlyOne(tiers.filter((tier) => !isBanded(tier)));
  const picked = new Set(ages.map((age) => onlyOne(tiers.filter((tier) => holds(tier, age)))));
  return picked.size === 1 ? ([...picked][0] ?? null) : null;
}

function tiersOfGroup(
  tiers: readonly PremiumTier[],
  { group, assisted }: PremiumGiven,
): readonly PremiumTier[] {
  const forAssisted = tiers.filter((tier) => tier.assisted === assisted);
  const own = forAssisted.filter((tier) => tier.group === group);
  return own.length > 0 ? own : forAssisted.filter((tier) => tier.group === 'general');
}

function agesThatCount(
  { ageCountsOn }: ResidentPremium,
  { ageInCoverYear, ageOnPaymentDay }: PremiumGiven,
): number[] {
  const known = {
    'cover-year': [ageInCoverYear],
    'payment-day': [ageOnPaymentDay],
    either: [ageInCoverYear, ageOnPaymentDay],
  }[ageCountsOn ?? 'either'];
  return known.filter((age) => age !== null);
}

function isBanded({ ageFrom, ageTo }: PremiumTier): boolean {
  return ageFrom !== null || ageTo !== null;
}

function holds({ ageFrom, ageTo }: PremiumTier, age: number): boolean {
  return age >= (ageFrom ?? 0) && age <= (ageTo ?? age);
}

function onlyOne(tiers: readonly PremiumTier[]): PremiumTier | null {
  return tiers.length === 1 ? (tiers[0] ?? null) : null;
}
