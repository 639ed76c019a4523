import type { Relation } from '@gongji/shared/vocabulary';
import type { Player, Stage } from '../stage';
import { inviteOn, signedBy } from './bind-acts';
import { acceptInvitation, createFamily } from './family-acts';

export type Joining = readonly [demoId: string, relation: Relation, role?: 'father' | 'mother'];

/** A payer of one area with their relatives, by demo id. */
export interface AreaFamily<P extends Player = Player> {
  readonly familyId: string;
  readonly payer: P;
  readonly memberIds: Readonly<Record<string, string>>;
}

/** The payer creates a family and every relative joins it, on the terms their area asks for. */
export async function makeAreaFamily<P extends Player>(
  stage: Stage<P>,
  payerId: string,
  relatives: readonly Joining[],
): Promise<AreaFamily<P>> {
  const payer = await stage.as(payerId);
  const { familyId } = await createFamily(payer);
  const memberIds: Record<string, string> = {};
  const { name } = await payer.ok('readMe', {});
  const { signature } = await payer.ok('readBindAsks', {});
  const terms = signature === 'must' ? signedBy(name) : {};
  for (const [demoId, relation, role = null] of relatives) {
    const relative = await stage.as(demoId);
    const invited = await inviteOn(payer, familyId, relation, role, terms);
    memberIds[demoId] = (await acceptInvitation(relative, invited)).memberId;
  }
  return { familyId, payer, memberIds };
}

/** Throws where that person has not joined. */
export function memberOf({ memberIds }: Pick<AreaFamily, 'memberIds'>, demoId: string): string {
  const memberId = memberIds[demoId];
  if (!memberId) throw new Error(`${demoId} is not of this family`);
  return memberId;
}
