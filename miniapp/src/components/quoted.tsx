import type { Decision } from '@gongji/shared/decision';
import type { ReactElement, ReactNode } from 'react';
import type { Read } from '../api';
import { DecisionCard } from './decision-card';
import { ErrorState } from './error-state';
import { Card } from './list';
import { Skeleton } from './skeleton';

interface QuotedProps<R> {
  readonly quote: Read<{ readonly decision: Decision; readonly result: R | null }>;
  /** Below a refusal: the ways on that this page has. */
  readonly refused?: ReactNode;
  /** What would happen, shown only where it may. */
  readonly children: (result: R, decision: Decision) => ReactNode;
}

/** A command's decision before it is done: why not, or what would happen. */
export function Quoted<R>({ quote, refused, children }: QuotedProps<R>): ReactElement {
  const { data, problem, retry } = quote;
  if (data?.result) {
    return (
      <>
        {data.decision.warning ? (
          <Card>
            <DecisionCard decision={data.decision} help={false} />
          </Card>
        ) : null}
        {children(data.result, data.decision)}
      </>
    );
  }
  if (data) {
    return (
      <>
        <Card>
          <DecisionCard decision={data.decision} />
        </Card>
        {refused}
      </>
    );
  }
  return problem ? <ErrorState problem={problem} onRetry={retry} /> : <Skeleton shape="card" />;
}
