import type { ReactElement } from 'react';
import { View } from './elements';
import type { FreshPartProps } from './props';

/** A part of a page that may have taken the place of another. */
export function FreshPart({ children }: FreshPartProps): ReactElement {
  return <View>{children}</View>;
}
