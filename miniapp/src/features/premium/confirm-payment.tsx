import type { PremiumList, PremiumPayment } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { useQuote } from '../../api';
import { Actions, Button, CommandNotes, Quoted } from '../../components';
import { back } from '../../platform/navigate';
import { PREMIUM } from '../../text';
import { PayProcessing } from './pay-processing';
import { PaymentQuote } from './payment-quote';
import { usePay } from './use-pay';
import { usePremiumDraft } from './use-premium-draft';

interface ConfirmPaymentProps {
  readonly familyId: string;
  readonly list: PremiumList;
}

/** The payment run and rolled back, to be looked at; then the one button that does it. */
export function ConfirmPayment({ familyId, list }: ConfirmPaymentProps): ReactElement {
  const { memberIds } = usePremiumDraft(familyId).value;
  const { command, pay, askAgain } = usePay(familyId);
  const params = { familyId };
  const body = {
    agreed: list.notice,
    coverYear: list.coverYear,
    memberIds: [...memberIds],
    expectedTotalFen: null,
  };
  const open = command.unfinished || command.sending;
  const quote = useQuote('payPremiums', { params, body }, { enabled: !open });
  if (command.unfinished) return <PayProcessing sending={command.sending} onAsk={askAgain} />;
  return (
    <Quoted quote={quote} refused={<ChangeButton />}>
      {(payment) => (
        <>
          <PaymentQuote payment={payment} list={list} />
          <CommandNotes command={command} onAnswer={() => undefined} />
          <Actions>
            <Button
              {...confirmWords(payment)}
              sending={command.sending}
              onPress={() => pay({ params, body: { ...body, expectedTotalFen: payment.totalFen } })}
            />
            <Button text={PREMIUM.change} look="second" disabled={command.sending} onPress={back} />
          </Actions>
        </>
      )}
    </Quoted>
  );
}

/** Said as what it is: a payment now, or one that is put down for the batch day. */
function confirmWords({ totalFen, batchOn }: PremiumPayment) {
  if (batchOn !== null) return { text: PREMIUM.confirmBatch(totalFen) };
  return { text: PREMIUM.confirm(totalFen), label: PREMIUM.confirmSpoken(totalFen) };
}

function ChangeButton(): ReactElement {
  return <Button text={PREMIUM.change} onPress={back} />;
}
