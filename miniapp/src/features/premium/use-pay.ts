import type { ResponseOf } from '@gongji/shared/contracts';
import { type Command, type RequestOf, useAskPush, useCommand } from '../../api';
import { replace } from '../../platform/navigate';

/** Whoever pays wants to hear how it ended. */
const NEWS = ['premiums', 'windows'] as const;

type Paid = ResponseOf<'payPremiums'>;

export interface Pay {
  readonly command: Command<'payPremiums'>;
  readonly pay: (request: RequestOf<'payPremiums'>) => void;
  /** Asks for the answer of an earlier sending, under the same request id. */
  readonly askAgain: () => void;
}

/** Pays once; when the answer is there, on to the progress of the payment. */
export function usePay(familyId: string): Pay {
  const command = useCommand('payPremiums', familyId);
  const askPush = useAskPush(NEWS);
  const finish = (answer: Paid | null) => {
    const paymentId = answer?.result?.paymentId;
    if (paymentId) replace('premiumProgress', { familyId, paymentId });
  };
  return {
    command,
    pay: (request) => {
      askPush();
      void command.run(request).then(finish);
    },
    askAgain: () => void command.resume().then(finish),
  };
}
