import type { ReactElement, ReactNode } from 'react';
import { View } from './native';

/** The buttons a page ends with: within reach at the lower edge, after the text in elder mode. */
export function Actions({ children }: { readonly children: ReactNode }): ReactElement {
  return <View className="actions">{children}</View>;
}
