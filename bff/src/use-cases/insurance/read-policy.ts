import { describePolicy } from '@gongji/shared/policy';
import type { PublicUseCase } from '../context';
import { today } from '../time';

/** What an area's policy says on a day, today where none is named. */
export const readPolicy: PublicUseCase<'readPolicy'> = async (services, call) =>
  describePolicy(
    call.params.areaCode,
    call.query.on ?? today(services),
    call.query.provinceDirect === 'yes',
  );
