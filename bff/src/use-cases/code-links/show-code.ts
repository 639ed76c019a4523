import {
  changeCodeLink,
  lockCodeLink,
  type NamedCodeLink,
  readCodeLink,
} from '../../adapters/postgres/code-links';
import { readPersonToAsk } from '../../adapters/postgres/people';
import { asItStands } from '../code-link-view';
import { runCommand } from '../command';
import type { Call, Services, UseCase } from '../context';
import { identityOf, mayBeAsked } from '../person';
import { ProblemError } from '../problem-error';
import { now } from '../time';

/** A fresh code of a relative's, for a visit; that it was shown is kept, the code is not. */
export const showCode: UseCase<'showCode'> = (services, call) =>
  runCommand(services, call, 'showCode', {
    prepare: async () => {
      const { codeLinkId } = call.params;
      const link = requireMine(
        services,
        await readCodeLink(services.db, codeLinkId, actorOf(call)),
        call,
      );
      const member = mayBeAsked(await readPersonToAsk(services.db, link.memberPersonId));
      const { idNumber, name } = identityOf(services, member);
      const issued = await services.codes.issue(idNumber, name);
      if (issued.kind !== 'done') throw new ProblemError('outside-unavailable');
      return issued.value;
    },
    write: async (tx, { code, expiresAt }) => {
      const { codeLinkId } = call.params;
      const link = requireMine(services, await lockCodeLink(tx, codeLinkId, actorOf(call)), call);
      await changeCodeLink(tx, codeLinkId, { shownAt: now(services) });
      const member = { personId: link.memberPersonId, name: link.memberName };
      return { codeLinkId, member, code, expiresAt, issuer: services.codes.name };
    },
  });

type ShowCall = Call<'showCode'>;

const actorOf = ({ actor }: ShowCall) => actor.personId;

/** Whose code it is cannot show it through somebody else's link: to them it is not there. */
function requireMine(
  services: Services,
  link: NamedCodeLink | null,
  call: ShowCall,
): NamedCodeLink {
  if (link?.holderId !== actorOf(call)) throw new ProblemError('not-found');
  if (asItStands(services, link).status !== 'active') throw new ProblemError('state-changed');
  return link;
}
