import { changeCodeLink, lockCodeLink } from '../../adapters/postgres/code-links';
import { viewCodeLink } from '../code-link-view';
import { runCommand } from '../command';
import type { UseCase } from '../context';
import { found, ProblemError } from '../problem-error';
import { now } from '../time';

/** Either side ends a link, or answers no to one that waits; from then on no code is shown. */
export const endCodeLink: UseCase<'endCodeLink'> = (services, call) =>
  runCommand(services, call, 'endCodeLink', {
    prepare: async () => undefined,
    write: async (tx) => {
      const { codeLinkId } = call.params;
      const link = found(await lockCodeLink(tx, codeLinkId, call.actor.personId));
      if (link.status === 'ended') throw new ProblemError('state-changed');
      const ended = { status: 'ended', endedAt: now(services) } as const;
      await changeCodeLink(tx, codeLinkId, ended);
      return viewCodeLink({ ...link, ...ended });
    },
  });
