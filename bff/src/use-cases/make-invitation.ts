import { randomInt } from 'node:crypto';
import type { BindTerms } from '@gongji/shared/contracts';
import type { ParentRole, Relation } from '@gongji/shared/vocabulary';
import type { Db } from '../adapters/postgres/database';
import type { FamilyRow } from '../adapters/postgres/families';
import { type InvitationRow, insertInvitation, isCodeFree } from '../adapters/postgres/invitations';
import type { Services } from './context';
import { codeIndexesOf, codeIndexOf } from './invitation-proof';
import { sealContext } from './invitation-view';
import { now } from './time';
import { hashToken, newToken } from './token';

/** So many invitations of one family may wait for an answer. */
export const OPEN_INVITATIONS = 10;

const LIFE_MS = 7 * 86_400_000;
/** With a thousand open codes, 20 draws all hit one in 10^60 times. */
const CODE_DRAWS = 20;

interface Asked {
  readonly inviterId: string;
  readonly invitedAs: InvitationRow['invitedAs'];
  readonly relation: Relation;
  readonly role: ParentRole | null;
  readonly nameHint: string;
  readonly terms: BindTerms;
}

/** An invitation: a link with a token, and six digits to say on the phone. */
export async function makeInvitation(
  services: Services,
  tx: Db,
  { familyId }: FamilyRow,
  asked: Asked,
): Promise<InvitationRow> {
  const invitationId = services.newId();
  const context = sealContext(invitationId);
  const token = newToken();
  const createdAt = now(services);
  const code = await freeCode(services, tx);
  const row: InvitationRow = {
    ...asked,
    invitationId,
    familyId,
    status: 'pending',
    tokenHash: hashToken(token),
    tokenSealed: services.vault.encrypt(token, context),
    codeIndex: codeIndexOf(services, code),
    codeSealed: services.vault.encrypt(code, context),
    createdAt,
    expiresAt: new Date(Date.parse(createdAt) + LIFE_MS).toISOString(),
    endedAt: null,
  };
  await insertInvitation(tx, row);
  return row;
}

async function freeCode(services: Services, tx: Db): Promise<string> {
  for (let draw = 0; draw < CODE_DRAWS; draw += 1) {
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    if (await isCodeFree(tx, codeIndexesOf(services, code))) return code;
  }
  throw new Error('no free invitation code was drawn');
}
