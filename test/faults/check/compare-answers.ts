import type { createAesVault } from '@gongji/bff/src/adapters/crypto/aes-vault';
import type { Client } from 'pg';
import type { Pressed } from '../crowd/presses';
import type { Faulty } from './read-effects';

interface Logged {
  readonly actorId: string;
  readonly requestId: string;
  readonly sealed: string;
}

const LOG = `select actor_id as "actorId", request_id as "requestId", response_sealed as sealed
  from command_log`;

/** What phones were told is on file to the byte, and nobody was told two things. */
export async function compareAnswers(
  product: Client,
  vault: ReturnType<typeof createAesVault>,
  all: readonly Pressed[],
): Promise<Faulty> {
  const logged = new Map<string, Logged>();
  for (const row of (await product.query<Logged>(LOG)).rows)
    logged.set(keyOf(row.actorId, row.requestId), row);
  const doubled: string[] = [];
  const lost: string[] = [];
  for (const { requestId, wish, answers, problem } of all) {
    const row = logged.get(keyOf(wish.by.personId, requestId));
    const told = `${wish.command} ${requestId}`;
    if (answers.size > 1) doubled.push(`${told} was answered in ${answers.size} ways`);
    if (problem === 'never-known') lost.push(`${told} never got an answer`);
    for (const answer of answers) {
      if (!row) lost.push(`${told} was done, and is forgotten`);
      else if (open(vault, row) !== answer) doubled.push(`${told} has another answer on file`);
    }
  }
  return { doubled, lost, unbalanced: [] };
}

function keyOf(actorId: string, requestId: string): string {
  return `${actorId} ${requestId}`;
}

function open(vault: ReturnType<typeof createAesVault>, { actorId, requestId, sealed }: Logged) {
  return vault.decrypt(sealed, `command:${actorId}:${requestId}`);
}
