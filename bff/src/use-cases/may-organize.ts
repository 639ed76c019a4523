import type { Decision } from '@gongji/shared/decision';
import { decideBind, type Where } from '@gongji/shared/rules';
import type { Db } from '../adapters/postgres/database';
import { readFamilyOfOrganizer } from '../adapters/postgres/families';
import type { InsuredPerson } from '../ports/insurance-core';
import { bindGiven } from './bind-given';
import { ordinaryTerms } from './bind-terms';
import { ownReason, withReasons } from './own-decision';

/**
 * Whoever could pay for an ordinary child insured in the same place, and organizes no family, may
 * have one: to create it, or to take one over.
 */
export async function decideMayOrganize(
  tx: Db,
  where: Where,
  personId: string,
  payer: InsuredPerson | null,
): Promise<Decision> {
  const ordinary = { relativeId: null, relative: null, relation: 'child', role: null } as const;
  const said = { terms: ordinaryTerms(where.on), on: where.on };
  const asked = { payerId: personId, payer, faceVerified: true, ...ordinary, ...said };
  const decision = decideBind(where, await bindGiven(tx, asked));
  const open = await readFamilyOfOrganizer(tx, personId);
  const own = open ? [ownReason('family-already-created')] : [];
  return withReasons(decision, own, 'nothing-to-do');
}
