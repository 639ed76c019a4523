import type { ParsedRequest } from '@gongji/shared/contracts';
import type { Services } from '../context';
import { inputWrong, ProblemError } from '../problem-error';

type Given = Pick<ParsedRequest<'confirmWallet'>['body'], 'phone' | 'phoneCode'>;

/**
 * The telephone as it was typed, or as WeChat tells it for a code. It is handed on to the core from
 * here; no phone, log or table of ours sees what WeChat told.
 * @throws ProblemError input-invalid, outside-unavailable
 */
export async function givenPhone(services: Services, { phone, phoneCode }: Given): Promise<string> {
  if ((phone === undefined) === (phoneCode === undefined)) throw inputWrong('phone', 'one-of-two');
  if (phone !== undefined) return phone;
  const answer = await services.logins.weapp?.readPhone?.(phoneCode ?? '');
  if (answer?.kind === 'done') return answer.value;
  if (answer?.kind === 'unsure') throw new ProblemError('outside-unavailable');
  throw inputWrong('phoneCode', answer?.code ?? 'credential-unknown');
}
