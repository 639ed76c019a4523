import type { NoticeAgreed } from '@gongji/shared/vocabulary';
import type { ReactElement } from 'react';
import { COMMON, noticePaper } from '../text';
import { Icon } from './icon';
import { Heading, Press, Text, View } from './native';
import { Paragraphs } from './paragraphs';

interface NoticePaperProps {
  /** Which paper, and the version the server asks for. */
  readonly notice: NoticeAgreed;
  readonly agreed: boolean;
  readonly onAgree: (agreed: boolean) => void;
}

/** A paper to read and agree to. Never ticked beforehand. */
export function NoticePaper({ notice, agreed, onAgree }: NoticePaperProps): ReactElement {
  const { title, paragraphs } = noticePaper(notice.kind);
  return (
    <View className="card paper">
      <Heading level={2} className="paper-title">
        {title}
      </Heading>
      <Paragraphs paragraphs={paragraphs} />
      <Text className="paper-version">{COMMON.version(notice.version)}</Text>
      <Press
        className="tick"
        kind="checkbox"
        aria-checked={agreed}
        onPress={() => onAgree(!agreed)}
      >
        <View className={`mark mark-square${agreed ? ' mark-on' : ''}`}>
          {agreed ? <Icon name="check" /> : null}
        </View>
        <View className="tick-text">
          <Text>{COMMON.readAndAgree}</Text>
          <Text>{`《${title}》`}</Text>
        </View>
      </Press>
    </View>
  );
}
