import type { ReactElement, ReactNode } from 'react';
import type { Pages } from '../../api/use-pages';
import { Button, EmptyState, ErrorState, Skeleton, Text } from '../../components';
import { OPERATOR } from '../../text/operator';

interface MoreOfListProps<T> {
  readonly list: Pages<T>;
  /** How many rows the pages read so far hold. */
  readonly count: number;
  readonly children: ReactNode;
}

/** A list page by page: nothing yet, nothing found, what went wrong, and the way to more. */
export function MoreOfList<T>({ list, count, children }: MoreOfListProps<T>): ReactElement {
  const { loading, problem, hasMore, loadingMore, loadMore, retry } = list;
  if (loading) return <Skeleton shape="rows" />;
  const trouble = problem ? <ErrorState problem={problem} onRetry={retry} /> : null;
  if (count === 0) {
    const nothing = <EmptyState icon="records" title={OPERATOR.none} about={OPERATOR.noneAbout} />;
    return trouble ?? nothing;
  }
  return (
    <>
      {children}
      {trouble}
      {hasMore ? (
        <Button text={OPERATOR.loadMore} look="second" sending={loadingMore} onPress={loadMore} />
      ) : (
        <Text className="soft list-end">{OPERATOR.end}</Text>
      )}
    </>
  );
}
