import { CONSENT_TERMS, type ConsentPurpose } from '@gongji/shared/vocabulary';
import { agreed, createFamily, join } from '../harness/family-story';
import type { PersonClient } from '../harness/person-client';
import type { Product } from '../harness/start-product';
import { MORNING } from '../money/wallet-story';

/** 林建国 has a family, and his father has joined it: all that asks for consents by the way. */
export async function beginConsentStory(product: Product) {
  await product.reset();
  await product.play(MORNING);
  const son = await product.as('lin-jianguo');
  const father = await product.as('lin-defu');
  const { familyId } = await createFamily(son);
  const { memberId: fatherId } = await join(son, father, familyId, 'parent', 'father');
  return { son, father, familyId, fatherId };
}

/** How each consent stands that a person can see. */
export async function standingsOf(person: PersonClient): Promise<string[]> {
  const { consents } = await person.ok('listConsents', {});
  return consents.map(({ purpose, receiver, standing }) => [purpose, receiver, standing].join(' '));
}

/** Names a consent, by its first receiver unless told otherwise. */
export function to(purpose: ConsentPurpose, aboutId: string, at = 0) {
  const receiver = CONSENT_TERMS[purpose].receivers[at] ?? 'relatives';
  return { params: { purpose }, body: { aboutId, receiver } };
}

export function withdraw(person: PersonClient, purpose: ConsentPurpose) {
  return person.ok('withdrawConsent', to(purpose, person.personId));
}

export function give(person: PersonClient, purpose: ConsentPurpose) {
  const body = { agreed: agreed(CONSENT_TERMS[purpose].paper ?? 'family-notice') };
  return person.ok('giveConsent', { params: { purpose }, body });
}
