import type { Decision } from '@gongji/shared/decision';
import type { ReactElement, ReactNode } from 'react';
import type { Read } from '../api';
import type { Situation } from './decision-basis';
import { DecisionCard } from './decision-card';
import { ErrorState } from './error-state';
import { Card } from './list';
import { Skeleton } from './skeleton';

interface QuotedProps<R> {
  readonly quote: Read<{ readonly decision: Decision; readonly result: R | null }>;
  /** What was decided, where it can be asked about another place or day. */
  readonly situation?: Situation;
  /** Below a refusal: the ways on that this page has. */
  readonly refused?: ReactNode | ((decision: Decision) => ReactNode);
  /** Of a try that never got its answer, null where there is none: it may be what refuses now. */
  readonly earlier?: ReactNode;
  /** What would happen, shown only where it may. */
  readonly children: (result: R, decision: Decision) => ReactNode;
}

/** A command's decision before it is done: why not, or what would happen and why it may. */
export function Quoted<R>(props: QuotedProps<R>): ReactElement {
  const { quote, situation, refused, earlier, children } = props;
  const { data, problem, retry } = quote;
  if (earlier && !data?.result) return <>{earlier}</>;
  if (!data) {
    return problem ? <ErrorState problem={problem} onRetry={retry} /> : <Skeleton shape="card" />;
  }
  const { decision, result } = data;
  const card = (
    <Card>
      <DecisionCard decision={decision} help={result === null} situation={situation} />
    </Card>
  );
  if (result === null) {
    return (
      <>
        {card}
        {typeof refused === 'function' ? refused(decision) : refused}
      </>
    );
  }
  return (
    <>
      {decision.warning ? card : null}
      {children(result, decision)}
      {decision.warning ? null : card}
    </>
  );
}
