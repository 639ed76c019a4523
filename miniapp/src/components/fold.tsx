import { type ReactElement, type ReactNode, useState } from 'react';
import { Icon } from './icon';
import { Heading, Press, Text, View } from './native';

interface FoldProps {
  readonly title: string;
  /** A softer line that says what is inside. */
  readonly about?: string;
  readonly openAtFirst: boolean;
  readonly children: ReactNode;
}

/** Rows on one sheet of paper, folded until they are asked for. */
export function Fold({ title, about, openAtFirst, children }: FoldProps): ReactElement {
  const [open, setOpen] = useState(openAtFirst);
  return (
    <View className="card card-rows">
      <Heading level={2} className="fold-title">
        <Press className="fold-head" aria-expanded={open} onPress={() => setOpen(!open)}>
          <View className="cell-words">
            <Text className="fold-name">{title}</Text>
            {about ? <Text className="cell-about">{about}</Text> : null}
          </View>
          <View className={open ? 'fold-arrow fold-arrow-open' : 'fold-arrow'}>
            <Icon name="chevron" />
          </View>
        </Press>
      </Heading>
      {open ? children : null}
    </View>
  );
}
