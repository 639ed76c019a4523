import { listAgreedPapers } from '../../adapters/postgres/consents';
import { viewConsents } from '../consent-views';
import type { UseCase } from '../context';

/** What somebody has consented to or withdrawn, for themselves and for children they answer for. */
export const listConsents: UseCase<'listConsents'> = async (services, { actor: { personId } }) => ({
  consents: await viewConsents(services, services.db, personId),
  papers: await listAgreedPapers(services.db, personId),
});
