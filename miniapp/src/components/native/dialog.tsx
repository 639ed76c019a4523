import type { ReactElement } from 'react';
import { View } from './elements';
import type { DialogProps } from './props';

/** The host's screen reader stays within what is modal. */
export function Dialog({ label, className, children }: DialogProps): ReactElement {
  return (
    <View className={className} role="dialog" aria-modal aria-label={label}>
      {children}
    </View>
  );
}
