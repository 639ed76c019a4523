import type { Relation } from '@gongji/shared/vocabulary';

/** The same tie looked at from the other end. */
export const SEEN_FROM_THERE: Readonly<Partial<Record<Relation, Relation>>> = {
  spouse: 'spouse',
  parent: 'child',
  child: 'parent',
  sibling: 'sibling',
  grandparent: 'grandchild',
  grandchild: 'grandparent',
};
