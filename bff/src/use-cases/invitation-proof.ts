import type { ParsedRequest } from '@gongji/shared/contracts';
import type { Db } from '../adapters/postgres/database';
import {
  endInvitation,
  type InvitationEnd,
  type InvitationRow,
  readInvitationByCode,
  readInvitationByToken,
} from '../adapters/postgres/invitations';
import type { Services } from './context';
import { found, ProblemError } from './problem-error';
import { now } from './time';
import { hashToken } from './token';

type Proof = ParsedRequest<'lookUpInvitation'>['body']['proof'];

/** Six digits alone could be tried out from a plain hash, so their index is keyed. */
export function codeIndexOf(services: Services, code: string): string {
  return services.vault.blindIndex(codeText(code));
}

/** The same under every key at hand, to look for one. */
export function codeIndexesOf(services: Services, code: string): readonly string[] {
  return services.vault.blindIndexes(codeText(code));
}

function codeText(code: string): string {
  return `invitation-code:${code}`;
}

/** How an invitation stands now: time ends one whether or not anybody wrote it down. */
export function statusOf(services: Services, row: InvitationRow): InvitationRow['status'] {
  const over = Date.parse(row.expiresAt) <= services.clock.now();
  return row.status === 'pending' && over ? 'expired' : row.status;
}

/** @throws ProblemError invitation-over */
export function requireOpen(services: Services, row: InvitationRow): InvitationRow {
  if (statusOf(services, row) !== 'pending') throw new ProblemError('invitation-over');
  return row;
}

/**
 * Ends an invitation that was open when it was looked at; gives the instant.
 * @throws ProblemError invitation-over where somebody else ended it meanwhile
 */
export async function endOpenInvitation(
  services: Services,
  tx: Db,
  invitationId: string,
  status: InvitationEnd,
): Promise<string> {
  const endedAt = now(services);
  const ended = await endInvitation(tx, invitationId, status, endedAt);
  if (!ended) throw new ProblemError('invitation-over');
  return endedAt;
}

/**
 * The open invitation that this link or these digits hold; with an id, that very one.
 * @throws ProblemError not-found, invitation-over
 */
export async function openInvitation(
  services: Services,
  db: Db,
  proof: Proof,
  invitationId?: string,
): Promise<InvitationRow> {
  const row = found(
    'token' in proof
      ? await readInvitationByToken(db, hashToken(proof.token))
      : await readInvitationByCode(db, codeIndexesOf(services, proof.code)),
  );
  if (invitationId !== undefined && row.invitationId !== invitationId) {
    throw new ProblemError('not-found');
  }
  return requireOpen(services, row);
}

/**
 * The same for one that asks for this and for nothing else: who is asked to look on cannot become a
 * member by it, nor the other way round.
 * @throws ProblemError not-found, invitation-over
 */
export async function openInvitationAs(
  services: Services,
  db: Db,
  asked: {
    readonly proof: Proof;
    readonly invitationId: string;
    readonly as: InvitationRow['invitedAs'];
  },
): Promise<InvitationRow> {
  const row = await openInvitation(services, db, asked.proof, asked.invitationId);
  if (row.invitedAs !== asked.as) throw new ProblemError('not-found');
  return row;
}
