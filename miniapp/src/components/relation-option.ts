import type { ParentRole, Relation } from '@gongji/shared/vocabulary';

/** The relation as people choose it: father and mother apart, in one list. */
export const RELATION_OPTIONS = [
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
export type RelationOption = (typeof RELATION_OPTIONS)[number];

interface Related {
  readonly relation: Relation;
  readonly role: ParentRole | null;
}

/** The choice that a relation and role came from; empty where a parent's role is not known. */
export function optionOf(relation: Relation | null, role: ParentRole | null): RelationOption | '' {
  if (relation === 'parent') return role ?? '';
  return relation ?? '';
}

/** The relation and role that a choice stands for. */
export function relatedBy(option: RelationOption): Related {
  if (option === 'father' || option === 'mother') return { relation: 'parent', role: option };
  return { relation: option, role: null };
}
