import type { NextStep } from '@gongji/shared/vocabulary';
import type { ReactElement, ReactNode } from 'react';
import type { ApiProblem } from '../api/api-problem';
import { go } from '../platform/navigate';
import { COMMON, nextStepText, type ProblemWords, problemText } from '../text';
import { Button } from './button';
import { DecisionCardLater } from './decision-card-later';
import { HelpLines } from './help-lines';
import { Text, View } from './native';

interface ErrorStateProps {
  readonly problem: ApiProblem;
  readonly onRetry?: () => void;
  /** Where the page knows better than the code what happened and what to do. */
  readonly words?: ProblemWords | undefined;
  /** Further ways on. */
  readonly children?: ReactNode;
}

/** Next steps that say nothing beyond the advice above them. */
const SILENT: ReadonlySet<NextStep> = new Set<NextStep>(['go-on', 'nothing-to-do', 'get-consent']);

/** What went wrong in a sentence, what to do, and whom to call. Announced when it appears. */
export function ErrorState(props: ErrorStateProps): ReactElement {
  const { problem, onRetry, words, children } = props;
  const { title, advice } = words ?? problemText(problem.code);
  const { nextStep } = problem;
  const signIn = problem.code === 'sign-in-needed' || problem.code === 'fresh-sign-in-needed';
  return (
    <View className="card error" role="alert">
      <Text className="error-title">{title}</Text>
      <Text className="error-advice">{advice}</Text>
      {nextStep && !words && !SILENT.has(nextStep) && !problem.decision ? (
        <Text className="error-advice">{nextStepText(nextStep)}</Text>
      ) : null}
      {problem.decision ? <DecisionCardLater decision={problem.decision} /> : null}
      {signIn ? <Button text={COMMON.signIn} onPress={() => go('signIn')} /> : null}
      {problem.code === 'consent-needed' ? (
        <Button text={COMMON.toMyData} onPress={() => go('myData')} />
      ) : null}
      {onRetry && !signIn && !problem.decision ? (
        <Button text={COMMON.retry} look="second" onPress={onRetry} />
      ) : null}
      {children}
      {problem.decision ? null : <HelpLines />}
      {problem.traceId ? (
        <Text className="error-trace">{COMMON.trace(problem.traceId)}</Text>
      ) : null}
    </View>
  );
}
