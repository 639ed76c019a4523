import type { ReactElement, ReactNode } from 'react';
import { Heading, View } from '../../components';

interface KitPartProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** One kind of component with its states. */
export function KitPart({ title, children }: KitPartProps): ReactElement {
  return (
    <View className="section">
      <Heading level={2} className="list-title kit-title">
        {title}
      </Heading>
      {children}
    </View>
  );
}
