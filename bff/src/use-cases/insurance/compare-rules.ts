import { compare } from '@gongji/shared/rules';
import type { UseCase } from '../context';

/** One question asked for two areas or two days; nothing is read, nothing changes. */
export const compareRules: UseCase<'compareRules'> = async (_services, { body }) =>
  compare(body.question, body.elsewhere);
