import { demoSignIn } from '@gongji/bff/sandbox/scenarios/acts/demo-sign-in';
import { CONSENT_TERMS, type ConsentPurpose, type Relation } from '@gongji/shared/vocabulary';
import { agreed, createFamily } from '../harness/family-story';
import { identityOf } from '../harness/identity-of';
import { type PersonClient, personClient } from '../harness/person-client';
import { credentialFor } from '../harness/platform-product';
import type { Product } from '../harness/start-product';
import { READ } from '../identity/real-name-story';
import { MORNING } from '../money/wallet-story';

/** 林安安, not a month old on the day that is played. */
export const CHILD = 'newborn';

/** 林建国 is the child's father; 陈秀兰 plays somebody who knows name and number, and no more. */
export async function beginGuardianStory(product: Product) {
  await product.reset();
  await product.play(MORNING);
  const parent = await product.as('lin-jianguo');
  const stranger = await product.as('chen-xiulan');
  const families = new Map([
    [parent.personId, (await createFamily(parent)).familyId],
    [stranger.personId, (await createFamily(stranger)).familyId],
  ]);
  const familyOf = (person: PersonClient) => families.get(person.personId) ?? '';
  const promise = async (relation: Relation) => ({
    ...{ agreed: agreed('relation-promise'), ...(await identityOf(product, CHILD)) },
    ...{ relation, role: null },
  });
  const addOf = async (person: PersonClient, relation: Relation = 'child') => ({
    params: { familyId: familyOf(person) },
    body: await promise(relation),
  });
  const addForAWhile = async (person: PersonClient, relation: Relation = 'child') => {
    const sent = await addOf(person, relation);
    const { result } = await person.ok('addTemporaryMember', sent);
    const params = { ...sent.params, memberId: result?.memberId ?? '' };
    await person.ok('removeMember', { params });
  };
  return {
    parent,
    stranger,
    familyOf,
    /** The child on their own phone, a guardian beside them. */
    signInChild: async () => {
      const { token, me } = await product.nobody().ok('signIn', { body: demoSignIn(CHILD) });
      return personClient(product.url, token, me.personId);
    },
    addOf,
    /** In the family and out of it again: what was said of them stays. */
    addForAWhile,
    /** By the parent's promise alone. Gives the child's id. */
    addByParent: async (): Promise<string> => {
      await addForAWhile(parent);
      const { consents } = await parent.ok('listConsents', {});
      return consents.find(({ about }) => about.name === '林安安')?.about.personId ?? '';
    },
    /** By an account of WeChat that nobody has had before. */
    comeByAccount: async (guardian: boolean) => {
      const account = await credentialFor(product, 'weapp', `account-${guardian}`);
      return { body: { ...account, ...(await identityOf(product, CHILD)), ...READ, guardian } };
    },
    linkOf: async () => ({ body: await promise('child') }),
  };
}

const PROMISED = ['insurance-lookup', 'paid-by-relatives', 'premium-collecting'];

/** What who adds a child promises for it, as it is seen where it stands by this person's word. */
export const saidBy = (name: string) => PROMISED.map((purpose) => `${purpose} given ${name}`);

/** What somebody may see of everybody else, and by whose word it stands. */
export async function wardsOf(person: PersonClient): Promise<string[]> {
  const { consents } = await person.ok('listConsents', {});
  const others = consents.filter(({ about }) => about.personId !== person.personId);
  return others.map(({ purpose, standing, by }) => [purpose, standing, by.name].join(' '));
}

/** A yes to what was withdrawn, for a child. */
export function giveFor(aboutId: string | null, purpose: ConsentPurpose, guardian = false) {
  const paper = CONSENT_TERMS[purpose].paper ?? 'family-notice';
  return { params: { purpose }, body: { agreed: agreed(paper), aboutId, guardian } };
}
