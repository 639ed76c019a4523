import type { OperatorUseCase } from '../context';
import { refusalsBy } from '../refusals';

/** Why people were kept from something, by reason and area. */
export const countRefusals: OperatorUseCase<'countRefusals'> = async (services, call) => ({
  refusals: await refusalsBy(services, call.query),
});
