import { type ReactElement, type ReactNode, useState } from 'react';
import { type AskedPolicy, useAskedPolicy } from '../../api';
import { ErrorState, PageShell, Skeleton } from '../../components';
import { ASK } from '../../text';

/** What each question gets from its page. */
export interface AskProps {
  readonly place: AskedPolicy;
  /** True while the answer is shown, false while the situation is filled in. */
  readonly asked: boolean;
  readonly onAsked: (asked: boolean) => void;
}

interface AskPageProps {
  readonly title: string;
  readonly children: (props: AskProps) => ReactNode;
}

/** A page with one question: it waits until the place and the day of the person are known. */
export function AskPage({ title, children }: AskPageProps): ReactElement {
  const place = useAskedPolicy();
  const [asked, setAsked] = useState(false);
  const { data, problem, retry } = place.policy;
  const known = place.ready && place.day !== '';
  return (
    <PageShell title={title} lead={ASK.lead} {...(data ? { hotlines: data.hotlines } : {})}>
      {!known && !problem ? <Skeleton shape="rows" /> : null}
      {!known && problem ? <ErrorState problem={problem} onRetry={retry} /> : null}
      {known ? children({ place, asked, onAsked: setAsked }) : null}
    </PageShell>
  );
}
