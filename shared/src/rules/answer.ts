import type { Decision } from '../decision';
import type { Question } from '../questions';
import { decideBind } from './bind';
import { decideCoverStart } from './cover-start';
import { readParameter } from './parameter';
import { decidePayPremium } from './pay-premium';
import { decidePremium } from './premium';
import { decideSettle } from './settle';
import { decideWalletTransfer } from './wallet-transfer';

/** The one door: any question that `Question` has parsed, answered by the rule it belongs to. */
export function answer(question: Question): Decision {
  switch (question.ask) {
    case 'bind':
      return decideBind(question, question.given);
    case 'premium':
      return decidePremium(question, question.given);
    case 'pay-premium':
      return decidePayPremium(question, question.given);
    case 'settle':
      return decideSettle(question, question.given);
    case 'cover-start':
      return decideCoverStart(question, question.given);
    case 'wallet-transfer':
      return decideWalletTransfer(question, question.given);
    case 'parameter':
      return readParameter(question, question.given);
  }
}
