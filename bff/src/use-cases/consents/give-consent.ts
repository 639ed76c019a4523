import { CONSENT_TERMS } from '@gongji/shared/vocabulary';
import { lockPeople } from '../../adapters/postgres/people';
import { runCommand } from '../command';
import { mayAnswerFor, viewConsents } from '../consent-views';
import { consentTo } from '../consenting';
import type { UseCase } from '../context';
import { requireNotice } from '../notice';
import { ProblemError } from '../problem-error';

/**
 * Consents anew to what was withdrawn, or to what nobody has asked yet, after its paper: for
 * oneself, or for a child.
 */
export const giveConsent: UseCase<'giveConsent'> = (services, call) =>
  runCommand(services, call, 'giveConsent', {
    prepare: async () => {
      const { paper } = CONSENT_TERMS[call.params.purpose];
      // What a platform asks by a panel of its own is not given here.
      if (paper === null) throw new ProblemError('notice-not-agreed');
      requireNotice(call.body.agreed, paper);
    },
    write: async (tx) => {
      const { purpose } = call.params;
      const { personId } = call.actor;
      const { agreed, guardian } = call.body;
      const aboutId = call.body.aboutId ?? personId;
      await mayAnswerFor(services, tx, personId, { aboutId, purpose });
      await lockPeople(tx, [aboutId]);
      const said = { personId, aboutId, agreed, guardian, purposes: [purpose] };
      await consentTo(services, tx, { ...said, how: 'giveConsent' });
      return { consents: await viewConsents(services, tx, personId) };
    },
  });
