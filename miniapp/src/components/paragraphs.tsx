import type { ReactElement } from 'react';
import { View } from './native';
import { kept } from './native/breath';

interface ParagraphsProps {
  readonly paragraphs: readonly string[];
}

/** The words of a paper, one paragraph below the other. */
export function Paragraphs({ paragraphs }: ParagraphsProps): ReactElement {
  return (
    <>
      {paragraphs.map((paragraph) => (
        <View key={paragraph} className="paper-paragraph">
          {kept(paragraph)}
        </View>
      ))}
    </>
  );
}
