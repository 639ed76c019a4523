import type { ParentRole, Relation } from '@gongji/shared/vocabulary';

/** The relation as people choose it: father and mother apart, in one list. */
export const KINS = [
  'spouse',
  'father',
  'mother',
  'child',
  'sibling',
  'parent-in-law',
  'grandparent',
  'grandchild',
  'other',
] as const;
export type Kin = (typeof KINS)[number];

interface Related {
  readonly relation: Relation;
  readonly role: ParentRole | null;
}

/** The choice that a relation and role came from; empty where a parent's role is not known. */
export function kinOf(relation: Relation | null, role: ParentRole | null): Kin | '' {
  if (relation === 'parent') return role ?? '';
  return relation ?? '';
}

/** The relation and role that a choice stands for. */
export function relatedBy(kin: Kin): Related {
  if (kin === 'father' || kin === 'mother') return { relation: 'parent', role: kin };
  return { relation: kin, role: null };
}
