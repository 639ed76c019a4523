import type { ReactElement, ReactNode } from 'react';
import { COMMON } from '../text';
import { Icon } from './icon';
import { Dialog, Heading, Press, View } from './native';

interface SheetProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at its foot. */
  readonly foot?: ReactNode;
}

/** A page laid over the page, asked for by the person; never opened by us. */
export function Sheet({ title, open, onClose, children, foot }: SheetProps): ReactElement | null {
  if (!open) return null;
  return (
    <View className="sheet">
      <View className="sheet-shade" aria-hidden />
      <Dialog className="sheet-paper" label={title} onClose={onClose}>
        <View className="sheet-head">
          <Heading level={2} className="sheet-title">
            {title}
          </Heading>
          <Press className="sheet-close" label={COMMON.close} onPress={onClose}>
            <Icon name="close" />
          </Press>
        </View>
        <View className="sheet-body">{children}</View>
        {foot ? <View className="sheet-foot">{foot}</View> : null}
      </Dialog>
    </View>
  );
}
