import { describeSources } from '@gongji/shared/policy';
import type { PublicUseCase } from '../context';

/** The documents behind source ids; an id that no pack lists has none. */
export const readSources: PublicUseCase<'readSources'> = async (_services, call) => ({
  sources: describeSources(call.params.areaCode, call.query.ids.split(',')),
});
