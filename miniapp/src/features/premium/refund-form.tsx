import type {
  PaperDescription,
  PremiumList,
  PremiumRefund,
  ResponseOf,
} from '@gongji/shared/contracts';
import { BankCardNumber } from '@gongji/shared/vocabulary';
import { type ReactElement, useState } from 'react';
import { useCommand, useQuote } from '../../api';
import { Actions, Amount, Button, CardField, CommandNotes, Facts, Quoted } from '../../components';
import { replace } from '../../platform/navigate';
import { useDraft } from '../../state/drafts';
import { dayText, PREMIUM, REFUND } from '../../text';
import { ProofChoice } from './proof-choice';

interface RefundFormProps {
  readonly familyId: string;
  readonly memberId: string;
  readonly list: PremiumList;
}

/** The number of the card is never written to the phone. */
interface RefundDraft extends Record<string, unknown> {
  readonly proof: PaperDescription | null;
  readonly card: string;
}

const BLANK: RefundDraft = { proof: null, card: '' };

/** What was paid and what comes back; the proof and the card; then the one button that asks. */
export function RefundForm({ familyId, memberId, list }: RefundFormProps): ReactElement {
  const { value, change, drop } = useDraft<RefundDraft>(`refund:${memberId}`, BLANK, ['card']);
  const { proof, card } = value;
  const [tried, setTried] = useState(false);
  const command = useCommand('requestRefund', memberId);
  const params = { familyId };
  const body = {
    agreed: list.notice,
    coverYear: list.coverYear,
    memberId,
    expectedAmountFen: null,
    cardNumber: null,
    proof: null,
  };
  const open = command.unfinished || command.sending;
  const quote = useQuote('requestRefund', { params, body }, { enabled: !open });
  const finish = (answer: ResponseOf<'requestRefund'> | null) => {
    const orderId = answer?.result?.order?.orderId;
    if (!orderId) return;
    drop();
    replace('record', { recordId: orderId });
  };
  const cardNumber = BankCardNumber.safeParse(card).data ?? null;
  const submit = ({ amountFen }: PremiumRefund) => {
    setTried(true);
    if (proof === null || cardNumber === null) return;
    const filled = { ...body, expectedAmountFen: amountFen, cardNumber, proof };
    void command.run({ params, body: filled }).then(finish);
  };
  if (open) return <CommandNotes command={command} onAnswer={finish} />;
  return (
    <Quoted quote={quote}>
      {(refund) => (
        <>
          <Facts rows={rowsOf(refund)} />
          <ProofChoice
            proof={proof}
            tried={tried}
            onChoose={(chosen) => change({ proof: chosen })}
          />
          <CardField value={card} tried={tried} onChange={(digits) => change({ card: digits })} />
          <CommandNotes command={command} onAnswer={finish} />
          <Actions>
            <Button
              text={REFUND.confirm(refund.amountFen)}
              sending={command.sending}
              onPress={() => submit(refund)}
            />
          </Actions>
        </>
      )}
    </Quoted>
  );
}

function rowsOf({ name, coverYear, amountFen, paidOn }: PremiumRefund) {
  return [
    { label: REFUND.who, value: name },
    { label: PREMIUM.year, value: PREMIUM.yearText(coverYear) },
    { label: REFUND.paid, value: <Amount amountFen={amountFen} size="large" /> },
    ...(paidOn ? [{ label: REFUND.paidOn, value: dayText(paidOn) }] : []),
    { label: REFUND.to, value: REFUND.toValue },
  ];
}
