import type { Player, Stage } from '../stage';
import { agreed, createFamily, join } from './family-acts';
import { identityOf } from './identity-of';

/** 林建国's family: what the story calls each of its members. */
export interface LinFamily<P extends Player = Player> {
  readonly familyId: string;
  readonly organizer: P;
  readonly father: string;
  readonly mother: string;
  readonly sister: string;
  readonly wife: string;
}

/** Father, sister and wife have joined; the mother is a temporary member. */
export async function makeLinFamily<P extends Player>(stage: Stage<P>): Promise<LinFamily<P>> {
  const organizer = await stage.as('lin-jianguo');
  const { familyId } = await createFamily(organizer);
  const [father, sister, wife] = [
    await stage.as('lin-defu'),
    await stage.as('lin-meiling'),
    await stage.as('chen-xiulan'),
  ];
  return {
    familyId,
    organizer,
    father: (await join(organizer, father, familyId, 'parent', 'father')).memberId,
    sister: (await join(organizer, sister, familyId, 'sibling')).memberId,
    wife: (await join(organizer, wife, familyId, 'spouse')).memberId,
    mother: await addMother(organizer, familyId),
  };
}

/** 林建国 types in his mother's name and number; she has no smartphone. Gives her membership. */
export async function addMother(organizer: Player, familyId: string): Promise<string> {
  const { name, idNumber } = identityOf('huang-yuying');
  const who = { name, idNumber, relation: 'parent', role: 'mother' } as const;
  const body = { agreed: agreed('relation-promise'), ...who };
  const { result } = await organizer.ok('addTemporaryMember', { params: { familyId }, body });
  if (!result) throw new Error('the mother was not added');
  return result.memberId;
}
