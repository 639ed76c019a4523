import { PushPlatform, type WithdrawnConsent } from '@gongji/shared/contracts';
import type { ConsentPurpose, ConsentReceiver } from '@gongji/shared/vocabulary';
import { endAllBindingsOf } from '../adapters/postgres/bindings';
import { endCodeLinksOf } from '../adapters/postgres/code-links';
import type { Db } from '../adapters/postgres/database';
import { withdrawInvitationsBy } from '../adapters/postgres/invitations';
import { countOpenOrdersOf } from '../adapters/postgres/open-orders';
import { refusePushes } from '../adapters/postgres/push-consents';
import type { Services } from './context';
import { now, today } from './time';

interface Withdrawn {
  readonly aboutId: string;
  readonly purpose: ConsentPurpose;
  readonly receiver: ConsentReceiver;
}

/** Ends whatever rests on a consent that was withdrawn; what is under way already is finished. */
export async function endWithConsent(
  services: Services,
  tx: Db,
  { aboutId, purpose, receiver }: Withdrawn,
): Promise<WithdrawnConsent> {
  const at = now(services);
  const day = today(services);
  const ended = { bindingsEnded: 0, codeLinksEnded: 0, invitationsEnded: 0 };
  if (purpose === 'insurance-lookup') {
    ended.bindingsEnded = await endAllBindingsOf(tx, aboutId, day, 'both-sides');
    ended.invitationsEnded = await withdrawInvitationsBy(tx, aboutId, at);
  }
  if (purpose === 'paid-by-relatives') {
    ended.bindingsEnded = await endAllBindingsOf(tx, aboutId, day, 'paid-for');
  }
  if (purpose === 'shown-code') {
    ended.codeLinksEnded = await endCodeLinksOf(tx, aboutId, at, 'shown');
  }
  const { data: platform } = PushPlatform.safeParse(receiver);
  if (purpose === 'messages' && platform) await refusePushes(tx, aboutId, platform, at);
  return { purpose, ...ended, openOrders: await countOpenOrdersOf(tx, aboutId) };
}
