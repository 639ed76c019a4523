import type { Decision, Outcome } from '@gongji/shared/decision';
import type { ReactElement, ReactNode } from 'react';
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
import { ASK } from '../../text';
import type { Asked, Question } from './question';

interface AskAnswerProps {
  readonly place: AskedPolicy;
  /** What was asked, as the heading of the answer. */
  readonly title: string;
  /** The outcome in the words of this question. */
  readonly headlines: Readonly<Record<Outcome, string>>;
  readonly questionOf: (asked: Asked) => Question;
  readonly onAgain: () => void;
  /** What the answer looks like, above its reasons. */
  readonly children?: (decision: Decision) => ReactNode;
}

/** The server's answer to a question, for a place and a day that can be changed. */
export function AskAnswer(props: AskAnswerProps): ReactElement {
  const { place, title, headlines, questionOf, onAgain, children } = props;
  const elder = useElder();
  const { areaCode, provinceDirect, day, setArea, setDay } = place;
  const question = questionOf({ region: areaCode, provinceDirect, on: day });
  const { data, problem, retry } = useRead(
    'askRule',
    { body: { question } },
    { enabled: day !== '' },
  );
  const where = <AskedPlace suppose {...{ areaCode, day }} onArea={setArea} onDay={setDay} />;
  const decision = data?.decision;
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
        <Button text={ASK.again} look="second" onPress={onAgain} />
      </Actions>
    </>
  );
}
