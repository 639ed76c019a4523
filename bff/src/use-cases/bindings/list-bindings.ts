import { listBindingRows, listTurnedDown } from '../../adapters/postgres/bindings';
import { viewBinding } from '../binding-view';
import type { UseCase } from '../context';
import { today } from '../time';

export const listBindings: UseCase<'listBindings'> = async (services, call) => {
  const { familyId } = call.params;
  const day = today(services);
  const [rows, turnedDown] = await Promise.all([
    listBindingRows(services.db, familyId),
    listTurnedDown(services.db, familyId),
  ]);
  const views = rows.map((row) => viewBinding(row, call.actor.personId, day));
  const over = turnedDown.map((row) => viewBinding(row, call.actor.personId, day));
  return {
    bindings: views.filter(({ standing }) => standing !== 'expired'),
    over: [...views.filter(({ standing }) => standing === 'expired'), ...over],
  };
};
