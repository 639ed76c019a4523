import type { PremiumList, PreparedPayment } from '@gongji/shared/contracts';
import { type ReactElement, useState } from 'react';
import { useCommand } from '../../api';
import { Actions, Amount, Button, Card, DeclineStep, Done, Text } from '../../components';
import { go } from '../../platform/navigate';
import { useTop } from '../../platform/use-top';
import { dayText, PREPARED } from '../../text';
import { PremiumNotice } from './premium-notice';
import { ReviewPrepared } from './review-prepared';
import { useNoticeAgreed } from './use-premium-draft';

interface AnswerPreparedProps {
  readonly familyId: string;
  readonly list: PremiumList;
  /** Null where it is answered already and only the answer's own answer is missing. */
  readonly prepared: PreparedPayment | null;
}

type Step = 'asked' | 'review' | 'declining' | 'declined';

/** One question a page: what is asked, then either what will be done, or that it will not. */
export function AnswerPrepared(props: AnswerPreparedProps): ReactElement | null {
  const { familyId, list, prepared: one } = props;
  const [step, setStep] = useState<Step>('asked');
  const notice = useNoticeAgreed();
  const sent = useCommand('payPremiums', familyId).unfinished;
  useTop(`${step} ${notice.isAgreed(list.notice)}`);
  if (sent || (step === 'review' && one && notice.isAgreed(list.notice))) {
    const back = () => setStep('asked');
    return <ReviewPrepared familyId={familyId} list={list} prepared={one} onBack={back} />;
  }
  if (!one) return null;
  if (step === 'review') {
    const agree = () => notice.agree(list.notice);
    return <PremiumNotice notice={list.notice} agree={PREPARED.agreePaper} onAgree={agree} />;
  }
  if (step === 'asked') {
    const say = (yes: boolean) => setStep(yes ? 'review' : 'declining');
    return <WhatIsAsked prepared={one} onAnswer={say} />;
  }
  if (step === 'declined') {
    return (
      <Done title={PREPARED.declined} about={PREPARED.declinedAbout(one.preparer.name)}>
        <Button text={PREPARED.home} onPress={() => go('home')} />
      </Done>
    );
  }
  return (
    <Declining
      familyId={familyId}
      prepared={one}
      onDeclined={() => setStep('declined')}
      onBack={() => setStep('asked')}
    />
  );
}

interface WhatIsAskedProps {
  readonly prepared: PreparedPayment;
  readonly onAnswer: (yes: boolean) => void;
}

function WhatIsAsked({ prepared, onAnswer }: WhatIsAskedProps): ReactElement {
  const { items, totalFen, coverYear, expiresOn } = prepared;
  return (
    <>
      <Card>
        <Text className="asked-for">{PREPARED.forWhom(items.map(({ name }) => name))}</Text>
        <Text className="asked-year">{PREPARED.year(coverYear)}</Text>
        <Amount amountFen={totalFen} size="large" />
      </Card>
      <Text className="lead">{PREPARED.nothingYet}</Text>
      <Text className="lead">{PREPARED.until(dayText(expiresOn))}</Text>
      <Actions>
        <Button text={PREPARED.agree} onPress={() => onAnswer(true)} />
        <Button text={PREPARED.disagree} look="second" onPress={() => onAnswer(false)} />
      </Actions>
    </>
  );
}

interface DecliningProps {
  readonly familyId: string;
  readonly prepared: PreparedPayment;
  readonly onDeclined: () => void;
  readonly onBack: () => void;
}

function Declining({ familyId, prepared, onDeclined, onBack }: DecliningProps): ReactElement {
  const { preparedPaymentId, preparer } = prepared;
  const decline = useCommand('declinePreparedPayment', preparedPaymentId);
  return (
    <DeclineStep
      title={PREPARED.declineTitle}
      about={PREPARED.declineAbout(preparer.name)}
      command={decline}
      yes={PREPARED.decline}
      back={PREPARED.backToAsk}
      send={() => decline.run({ params: { familyId, preparedPaymentId } })}
      onDone={onDeclined}
      onBack={onBack}
    />
  );
}
