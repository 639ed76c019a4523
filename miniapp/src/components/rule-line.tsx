import type { SourceView } from '@gongji/shared/contracts';
import type { Confidence } from '@gongji/shared/vocabulary';
import type { ReactElement, ReactNode } from 'react';
import { BASIS, confidenceText, dayText, PARAMETER_WORDS, POLICY } from '../text';
import { Text, View } from './native';

interface RuleLineProps {
  /** The parameter's name in the policy. */
  readonly name: string;
  /** What the policy says, in words. */
  readonly said: string;
  readonly unknown: boolean;
  /** Whose rule it is, by name; empty where it is nobody's. */
  readonly level: string;
  readonly from: string | null;
  readonly confidence: Confidence | null;
  /** The documents, shown or on demand. */
  readonly children?: ReactNode;
}

/** One rule: what it is about, what it says, whose it is, since when, and how sure that is. */
export function RuleLine(props: RuleLineProps): ReactElement {
  const { name, said, unknown, level, from, confidence, children } = props;
  const meta = [
    level ? POLICY.from(level) : '',
    from ? POLICY.since(dayText(from)) : '',
    confidence && !unknown ? confidenceText(confidence) : '',
  ].filter(Boolean);
  return (
    <View className="rule">
      <Text className="rule-label">{PARAMETER_WORDS[name]?.label ?? ''}</Text>
      <Text className={unknown ? 'rule-value rule-unknown' : 'rule-value'}>{said}</Text>
      {meta.length > 0 ? <Text className="rule-meta">{meta.join('，')}</Text> : null}
      {children}
    </View>
  );
}

/** Documents by title, with the day they appeared. */
export function SourceLines({ sources }: { readonly sources: readonly SourceView[] }) {
  return (
    <>
      {sources.map(({ sourceId, title, publishedOn }) => (
        <Text key={sourceId} className="basis-line">
          {`${BASIS.document(title)}${publishedOn ? POLICY.published(publishedOn) : ''}`}
        </Text>
      ))}
    </>
  );
}
