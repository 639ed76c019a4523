import type { Decision } from '../decision';
import { readFunds } from './funds';
import { Inquiry } from './inquiry';
import type { PotTransferGiven } from './pot-transfer-shape';
import type { Where } from './where';

/** May this sum be moved (划拨) into the family pot now? answer: {movableFen, reserveFen}. */
export function decidePotTransfer(where: Where, given: PotTransferGiven): Decision {
  const inquiry = new Inquiry(where);
  const model = inquiry.policy.read('fundingModel');
  if (model.value !== 'pot') {
    if (model.state === 'known') inquiry.stop('transfer-not-available', {}, model);
    else inquiry.unknown('funding-unknown', {}, model);
    return inquiry.decide({ movableFen: 0, reserveFen: null });
  }
  const { movableFen, reserve } = readFunds(inquiry, { ...given, pastYearsFen: null });
  checkAmount(inquiry, given, movableFen);
  return inquiry.decide({ movableFen, reserveFen: reserve.value });
}

function checkAmount(inquiry: Inquiry, given: PotTransferGiven, movableFen: number): void {
  const { amountFen, balanceFen, transfersLeftThisMonth: left } = given;
  const facts = { amountFen, movableFen, balanceFen };
  if (left === 0) {
    inquiry.stop('transfer-not-available', facts, inquiry.policy.read('potTransfers'));
  } else if (amountFen <= 0) {
    inquiry.stop('transfer-not-available', facts);
  } else if (amountFen > movableFen) {
    const reserve = inquiry.policy.read('reserveFen');
    inquiry.stop('reserve-not-reached', { ...facts, reserveFen: reserve.value ?? 0 }, reserve);
  }
}
