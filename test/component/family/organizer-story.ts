import type { Relation } from '@gongji/shared/vocabulary';
import { agreed } from '../harness/family-story';
import type { PersonClient } from '../harness/person-client';
import type { Product } from '../harness/start-product';
import { beginLinStory } from '../money/money-story';

/** 林建国's family, his wife who may take it over, and the verbs for that. */
export async function beginOrganizerStory(product: Product) {
  const family = await beginLinStory(product);
  const { familyId, organizer } = family;
  const params = { familyId };
  const asking = (memberId: string) => ({ params, body: { memberId } });
  const path = (offerId: string) => ({ params: { familyId, offerId } });
  /** Who the others are to his wife. */
  const seen: readonly [string, Relation][] = [
    [family.father, 'parent-in-law'],
    [family.mother, 'parent-in-law'],
    [family.sister, 'other'],
  ];
  const relations = seen.map(([memberId, relation]) => ({ memberId, relation, role: null }));
  return {
    family,
    wife: await product.as('chen-xiulan'),
    father: await product.as('lin-defu'),
    asking,
    path,
    read: (who: PersonClient) => who.ok('readFamily', { params }),
    async offerTo(memberId: string): Promise<string> {
      const { result } = await organizer.ok('offerOrganizer', asking(memberId));
      return result?.offerId ?? '';
    },
    accepting(offerId: string) {
      return { ...path(offerId), body: { agreed: agreed('family-notice'), relations } };
    },
    async told(who: PersonClient, kind: string) {
      const { messages } = await who.ok('listMessages', { query: { limit: 100 } });
      return messages.filter((message) => message.kind === kind);
    },
  };
}

export type OrganizerStory = Awaited<ReturnType<typeof beginOrganizerStory>>;
