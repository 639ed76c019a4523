import type { BindTerms } from '@gongji/shared/contracts';
import type { Reason } from '@gongji/shared/decision';
import type { Db } from '../../adapters/postgres/database';
import type { FamilyRow } from '../../adapters/postgres/families';
import { countOpenInvitations, expireInvitations } from '../../adapters/postgres/invitations';
import { listViewers } from '../../adapters/postgres/viewers';
import { whereOf } from '../area-policy';
import { decidedBy, runCommand } from '../command';
import type { Services, UseCase } from '../context';
import { viewInvitation } from '../invitation-view';
import { makeInvitation, OPEN_INVITATIONS } from '../make-invitation';
import { keepPaper, requireNotice } from '../notice';
import { lockOwnFamily } from '../organizer';
import { ownDecision, ownReason } from '../own-decision';
import { now } from '../time';

/** So many may look on at one family. */
const MOST_VIEWERS = 5;

const NO_TERMS: BindTerms = { period: null, rank: null, signature: null, papers: [] };

/** Nobody is bound by looking on, and nobody need be related. */
const LOOKING_ON = {
  invitedAs: 'viewer',
  relation: 'other',
  role: null,
  terms: NO_TERMS,
} as const;

/** Asks somebody to look on: they will see the family and its records, and move nothing. */
export const inviteViewer: UseCase<'inviteViewer'> = (services, call) =>
  runCommand(services, call, 'inviteViewer', {
    prepare: async () => requireNotice(call.body.agreed, 'viewing-notice'),
    write: async (tx) => {
      const { actor, params, body } = call;
      const family = await lockOwnFamily(tx, params.familyId, actor.personId);
      await expireInvitations(tx, now(services));
      const decision = await decideInviteViewer(services, tx, family);
      return decidedBy(call, decision, async () => {
        const row = await makeInvitation(services, tx, family, {
          ...LOOKING_ON,
          inviterId: actor.personId,
          nameHint: body.nameHint,
        });
        await keepPaper(services, tx, actor.personId, family.familyId, body.agreed);
        return viewInvitation(services, row);
      });
    },
  });

async function decideInviteViewer(services: Services, tx: Db, family: FamilyRow) {
  const open = await countOpenInvitations(tx, family.familyId);
  const viewers = (await listViewers(tx, family.familyId)).length;
  const own: Reason[] = [];
  if (open >= OPEN_INVITATIONS) {
    own.push(ownReason('open-invitations-limit-reached', { open, limit: OPEN_INVITATIONS }));
  }
  if (viewers >= MOST_VIEWERS) {
    own.push(ownReason('viewers-limit-reached', { viewers, limit: MOST_VIEWERS }));
  }
  return ownDecision(whereOf(services, family), own, 'check-details');
}
