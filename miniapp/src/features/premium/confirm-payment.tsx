import type { PremiumList, PremiumPayment } from '@gongji/shared/contracts';
import type { Decision } from '@gongji/shared/decision';
import { STEP_UP_OVER_FEN } from '@gongji/shared/vocabulary';
import type { ReactElement, ReactNode } from 'react';
import { useQuote } from '../../api';
import { Actions, Button, CommandNotes, Quoted, Text } from '../../components';
import { COMMON, PREMIUM } from '../../text';
import { MoveMissing } from './move-missing';
import { PayProcessing } from './pay-processing';
import { PaymentQuote } from './payment-quote';
import { usePay } from './use-pay';

interface ConfirmPaymentProps {
  readonly familyId: string;
  readonly list: PremiumList;
  readonly memberIds: readonly string[];
  /** What a relative put ready and this payment answers. */
  readonly preparedPaymentId?: string;
  /** The way back. */
  readonly change: { readonly text: string; readonly onPress: () => void };
  /** Above what is checked: what the payer has to know of it. */
  readonly children?: (payment: PremiumPayment) => ReactNode;
}

/** The payment run and rolled back, to be looked at; then the one button that does it. */
export function ConfirmPayment(props: ConfirmPaymentProps): ReactElement {
  const { familyId, list, memberIds, preparedPaymentId, change, children } = props;
  const { command, pay, askAgain } = usePay(familyId);
  const params = { familyId };
  const body = {
    agreed: list.notice,
    coverYear: list.coverYear,
    memberIds: [...memberIds],
    expectedTotalFen: null,
    ...(preparedPaymentId ? { preparedPaymentId } : {}),
  };
  const open = command.unfinished || command.sending;
  const quote = useQuote('payPremiums', { params, body }, { enabled: !open });
  if (command.unfinished) return <PayProcessing sending={command.sending} onAsk={askAgain} />;
  return (
    <Quoted
      quote={quote}
      refused={(decision) => <WaysOn familyId={familyId} decision={decision} change={change} />}
    >
      {(payment) => (
        <>
          {children?.(payment)}
          <PaymentQuote payment={payment} list={list} />
          {payment.totalFen > STEP_UP_OVER_FEN ? (
            <Text className="lead">{COMMON.stepUp}</Text>
          ) : null}
          <CommandNotes command={command} onAnswer={() => undefined} />
          <Actions>
            <Button
              {...confirmWords(payment)}
              sending={command.sending}
              onPress={() => pay({ params, body: { ...body, expectedTotalFen: payment.totalFen } })}
            />
            <Button {...change} look="second" disabled={command.sending} />
          </Actions>
        </>
      )}
    </Quoted>
  );
}

interface WaysOnProps extends Pick<ConfirmPaymentProps, 'familyId' | 'change'> {
  readonly decision: Decision;
}

/** What can be done about a refusal: where only the pot is short, to move what is missing. */
function WaysOn({ familyId, decision, change }: WaysOnProps): ReactElement {
  const short = decision.reasons.find(({ code }) => code === 'pot-first')?.facts['shortFen'];
  const shortFen = typeof short === 'number' ? short : 0;
  return (
    <Actions>
      {shortFen > 0 ? <MoveMissing familyId={familyId} shortFen={shortFen} /> : null}
      <Button {...change} {...(shortFen > 0 ? { look: 'second' } : {})} />
    </Actions>
  );
}

/** Said as what it is: a payment now, or one that is put down for the batch day. */
function confirmWords({ totalFen, batchOn }: PremiumPayment) {
  if (batchOn !== null) return { text: PREMIUM.confirmBatch(totalFen) };
  return { text: PREMIUM.confirm(totalFen), label: PREMIUM.confirmSpoken(totalFen) };
}
