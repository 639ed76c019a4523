import type { ReactElement, ReactNode } from 'react';
import { Heading, View } from './native';

interface ListProps {
  readonly title?: string;
  /** Beside the title, at the right end. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** Rows on one sheet of paper, with a heading of their own. */
export function List({ title, aside, children }: ListProps): ReactElement {
  return (
    <View className="list">
      {title ? (
        <View className="list-head">
          <Heading level={2} className="list-title">
            {title}
          </Heading>
          {aside}
        </View>
      ) : null}
      <View className="card card-rows">{children}</View>
    </View>
  );
}

/** One sheet of paper. */
export function Card({ children }: { readonly children: ReactNode }): ReactElement {
  return <View className="card">{children}</View>;
}
