import { listCodeLinks as listRows } from '../../adapters/postgres/code-links';
import { asItStands, viewCodeLink } from '../code-link-view';
import type { UseCase } from '../context';

/** Whose code I may show, and who may show mine. */
export const listCodeLinks: UseCase<'listCodeLinks'> = async (services, { actor }) => {
  const rows = await listRows(services.db, actor.personId);
  const links = rows.map((row) => viewCodeLink(asItStands(services, row)));
  return {
    mine: links.filter(({ holder }) => holder.personId === actor.personId),
    ofMe: links.filter(({ member }) => member.personId === actor.personId),
  };
};
