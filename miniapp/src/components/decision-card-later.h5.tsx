import { type ComponentProps, lazy, type ReactElement, Suspense } from 'react';
import type { DecisionCard } from './decision-card';
import { Skeleton } from './skeleton';

const Loaded = lazy(async () => {
  const part = await import('./decision-card');
  return { default: part.DecisionCard };
});

/** A decision that is shown only where something failed: home need not wait for its words. */
export function DecisionCardLater(props: ComponentProps<typeof DecisionCard>): ReactElement {
  return (
    <Suspense fallback={<Skeleton shape="text" />}>
      <Loaded {...props} />
    </Suspense>
  );
}
