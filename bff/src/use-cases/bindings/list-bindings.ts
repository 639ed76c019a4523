import { listBindingRows, listTurnedDown } from '../../adapters/postgres/bindings';
import { readFamilyRow } from '../../adapters/postgres/families';
import { viewBinding } from '../binding-view';
import type { UseCase } from '../context';
import { found } from '../problem-error';
import { today } from '../time';
import { placed } from './placed';

export const listBindings: UseCase<'listBindings'> = async (services, call) => {
  const { familyId } = call.params;
  const day = today(services);
  const [rows, turnedDown] = await Promise.all([
    listBindingRows(services.db, familyId),
    listTurnedDown(services.db, familyId),
  ]);
  const family = found(await readFamilyRow(services.db, familyId));
  const inOrder = await placed(services, family, rows);
  const views = inOrder.map((row) => viewBinding(row, call.actor.personId, day));
  const over = turnedDown.map((row) => viewBinding(row, call.actor.personId, day));
  return {
    bindings: views.filter(({ standing }) => standing !== 'expired'),
    over: [...views.filter(({ standing }) => standing === 'expired'), ...over],
  };
};
