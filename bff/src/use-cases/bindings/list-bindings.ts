import { listBindingRows } from '../../adapters/postgres/bindings';
import { viewBinding } from '../binding-view';
import type { UseCase } from '../context';

export const listBindings: UseCase<'listBindings'> = async (services, call) => {
  const rows = await listBindingRows(services.db, call.params.familyId);
  return { bindings: rows.map((row) => viewBinding(row, call.actor.personId)) };
};
