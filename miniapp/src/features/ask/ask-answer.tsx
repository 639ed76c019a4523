import type { Decision, Outcome } from '@gongji/shared/decision';
import { type ReactElement, type ReactNode, useState } from 'react';
import { type AskedPolicy, useRead } from '../../api';
import {
  Actions,
  AskedPlace,
  Button,
  Card,
  DecisionCard,
  ErrorState,
  Heading,
  Skeleton,
} from '../../components';
import { useElder } from '../../state/ui-mode';
import { ASK, ASK_COMPARE } from '../../text';
import { AskCompare } from './ask-compare';
import type { Asked, Question } from './question';

interface AskAnswerProps {
  readonly place: AskedPolicy;
  /** What was asked, as the heading of the answer. */
  readonly title: string;
  /** The outcome in the words of this question. */
  readonly headlines: Readonly<Record<Outcome, string>>;
  readonly questionOf: (asked: Asked) => Question;
  /** The figures of an answer in a line, where the question has any. */
  readonly figuresOf?: (decision: Decision) => string;
  readonly onAgain: () => void;
  /** What the answer looks like, above its reasons. */
  readonly children?: (decision: Decision) => ReactNode;
}

/** The server's answer to a question, for a place and a day that can be changed. */
export function AskAnswer(props: AskAnswerProps): ReactElement {
  const { place, title, headlines, questionOf, figuresOf, onAgain, children } = props;
  const elder = useElder();
  const [comparing, setComparing] = useState(false);
  const { areaCode, provinceDirect, day, setArea, setDay } = place;
  const question = questionOf({ region: areaCode, provinceDirect, on: day });
  const { data, problem, retry } = useRead(
    'askRule',
    { body: { question } },
    { enabled: day !== '' },
  );
  const asked = { areaCode, provinceDirect, day };
  const where = <AskedPlace suppose {...asked} onArea={setArea} onDay={setDay} />;
  const decision = data?.decision;
  if (comparing) {
    const summary = (one: Decision) =>
      [headlines[one.outcome], figuresOf?.(one) ?? ''].filter(Boolean).join('：');
    const close = () => setComparing(false);
    return <AskCompare {...{ question, summary }} onClose={close} />;
  }
  return (
    <>
      {elder ? null : where}
      {!decision && !problem ? <Skeleton shape="card" /> : null}
      {problem && !decision ? <ErrorState problem={problem} onRetry={retry} /> : null}
      {decision ? (
        <>
          {children?.(decision)}
          <Card>
            <Heading level={2} className="ask-title">
              {title}
            </Heading>
            <DecisionCard
              decision={decision}
              headline={headlines[decision.outcome]}
              help={!elder}
              whole
            />
          </Card>
        </>
      ) : null}
      {elder ? where : null}
      <Actions>
        {decision ? (
          <Button text={ASK_COMPARE.open} look="second" onPress={() => setComparing(true)} />
        ) : null}
        <Button text={ASK.again} look="second" onPress={onAgain} />
      </Actions>
    </>
  );
}
