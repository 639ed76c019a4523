import { randomUUID } from 'node:crypto';
import type { EndpointName } from '@gongji/shared/contracts';
import { agreed } from '../component/harness/family-story';
import { type PersonClient, personClient, type Sent } from '../component/harness/person-client';
import { COVER_YEARS } from '../faults/crowd/areas';
import type { CrowdPayer } from '../faults/crowd/crowd-person';
import { premiumOf } from '../faults/crowd/open-accounts';
import type { AnswersSeen } from './answers-seen';

/** As often as a person would press again before giving up; each waits a little longer. */
const MOST_TRIES = 60;
const AGAIN_MS = 100;
const THINK_MS = 40;
/** Of a hundred commands, so many are sent twice at once: an impatient thumb. */
const THUMBS = 10;

/** A command that was answered, and with what: the same id has one answer for ever. */
export interface Done {
  readonly requestId: string;
  readonly name: string;
  readonly text: string;
}

/** Pays and reads, one thing after the other, as long as `goesOn`; gives what was done. */
export async function usePhone(
  url: string,
  payer: CrowdPayer,
  seen: AnswersSeen,
  goesOn: () => boolean,
): Promise<Done[]> {
  const client = personClient(url, payer.token, payer.personId);
  const done: Done[] = [];
  const params = { familyId: payer.familyId };
  const premiums = payer.area === 'account' ? premiumsOf(payer) : [];
  while (goesOn()) {
    await read(client, seen, 'readFamily', { params });
    await read(client, seen, 'listRecords', {});
    const premium = premiums.shift();
    if (premium) done.push(...(await command(client, seen, 'payPremiums', premium)));
    else if (payer.area === 'pot') {
      await read(client, seen, 'readPot', { params });
      const amountFen = 1 + Math.floor(Math.random() * 500);
      done.push(...(await command(client, seen, 'movePot', { params, body: { amountFen } })));
    }
    await pause(THINK_MS);
  }
  return done;
}

/** Each relative's premium of each year, one payment each. */
function premiumsOf({ familyId, relatives }: CrowdPayer): Sent<'payPremiums'>[] {
  return COVER_YEARS.flatMap((coverYear) =>
    relatives.map((relative) => ({
      params: { familyId },
      body: {
        memberIds: [relative.memberId],
        coverYear,
        expectedTotalFen: premiumOf(relative, coverYear),
        agreed: agreed('premium-notice'),
      },
    })),
  );
}

async function read<N extends EndpointName>(
  client: PersonClient,
  seen: AnswersSeen,
  name: N,
  sent: Sent<N>,
): Promise<void> {
  await untilDone(client, seen, name, sent, null);
}

async function command<N extends EndpointName>(
  client: PersonClient,
  seen: AnswersSeen,
  name: N,
  sent: Sent<N>,
): Promise<Done[]> {
  const requestId = randomUUID();
  const copies = Math.random() * 100 < THUMBS ? 2 : 1;
  const texts = await Promise.all(
    Array.from({ length: copies }, () => untilDone(client, seen, name, sent, requestId)),
  );
  return texts.flatMap((text) => (text === null ? [] : [{ requestId, name, text }]));
}

/** Tries again, under the same id, what is worth another try. Null where it failed for good. */
async function untilDone<N extends EndpointName>(
  client: PersonClient,
  seen: AnswersSeen,
  name: N,
  sent: Sent<N>,
  requestId: string | null,
): Promise<string | null> {
  for (let tried = 1; tried <= MOST_TRIES; tried += 1) {
    const startedAt = performance.now();
    const answer = await client
      .send(name, sent, { requestId })
      .catch((error: Error) => ({ status: 0, text: error.message }));
    const end = seen.see(name, answer, performance.now() - startedAt);
    if (end === 'done') return answer.text;
    if (end === 'failure') return null;
    await pause(AGAIN_MS * Math.min(tried, 10));
  }
  seen.fail(`${name} was not done after ${MOST_TRIES} tries`);
  return null;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
