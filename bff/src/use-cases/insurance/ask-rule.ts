import { answer } from '@gongji/shared/rules';
import type { UseCase } from '../context';

/** One question to the rules, answered as it stands; nothing is read, nothing changes. */
export const askRule: UseCase<'askRule'> = async (_services, call) => ({
  decision: answer(call.body.question),
});
