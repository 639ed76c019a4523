import { bindAsks } from '@gongji/shared/rules';
import { whereOf } from '../area-policy';
import type { UseCase } from '../context';
import { readInsuredById } from '../person';

/** What the caller's own area asks of a payer, and the way it leads them. */
export const readBindAsks: UseCase<'readBindAsks'> = async (services, call) => {
  const { insured } = await readInsuredById(services, call.actor.personId);
  const where = whereOf(services, insured);
  const { steps, stepsAreOwn, period, ranks, signature, papers, review, spouseAgrees } =
    bindAsks(where);
  const asked = { period, ranks, signature, papers, review, spouseAgrees };
  return { areaCode: where.region, steps: [...steps], stepsAreOwn, ...asked, today: where.on };
};
