import { changeCodeLink, lockCodeLink } from '../../adapters/postgres/code-links';
import { asItStands, viewCodeLink } from '../code-link-view';
import { runCommand } from '../command';
import { consentTo } from '../consenting';
import type { UseCase } from '../context';
import { requireNotice } from '../notice';
import { found, ProblemError } from '../problem-error';
import { now } from '../time';

/** Whose code it is agrees, on a login of their own. */
export const agreeToCodeLink: UseCase<'agreeToCodeLink'> = (services, call) =>
  runCommand(services, call, 'agreeToCodeLink', {
    prepare: async () => requireNotice(call.body.agreed, 'code-link-consent'),
    write: async (tx) => {
      const { codeLinkId } = call.params;
      const link = found(await lockCodeLink(tx, codeLinkId, call.actor.personId));
      if (link.memberPersonId !== call.actor.personId) throw new ProblemError('not-found');
      if (asItStands(services, link).status !== 'pending') throw new ProblemError('state-changed');
      const agreed = {
        status: 'active',
        agreedBy: 'member',
        consentVersion: call.body.agreed.version,
        agreedAt: now(services),
      } as const;
      await changeCodeLink(tx, codeLinkId, agreed);
      const { personId } = call.actor;
      const own = { personId, aboutId: personId, agreed: call.body.agreed };
      await consentTo(services, tx, { ...own, how: 'agreeToCodeLink' });
      return viewCodeLink({ ...link, ...agreed });
    },
  });
