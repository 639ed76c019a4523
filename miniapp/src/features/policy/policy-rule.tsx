import type { PolicyView } from '@gongji/shared/contracts';
import { type ReactElement, useState } from 'react';
import { Press, Text, View } from '../../components';
import {
  BASIS,
  confidenceText,
  dayText,
  PARAMETER_WORDS,
  POLICY,
  policyValueText,
} from '../../text';

export type PolicyParameter = PolicyView['parameters'][number];

interface PolicyRuleProps {
  readonly parameter: PolicyParameter;
  readonly sources: PolicyView['sources'];
  readonly nameOf: (areaCode: string | null) => string;
}

function valueText(
  { name, value, unknown, confidence }: PolicyParameter,
  nameOf: PolicyRuleProps['nameOf'],
): string {
  if (unknown) return confidence === 'conflict' ? POLICY.disputed : POLICY.notKnown;
  return value === null ? POLICY.notInLaw : policyValueText(name, value, nameOf);
}

/** One rule: what it says, whose it is, since when, how sure, and the documents on demand. */
export function PolicyRule({ parameter, sources, nameOf }: PolicyRuleProps): ReactElement {
  const [open, setOpen] = useState(false);
  const { name, from, confidence, verifiedOn, unknown, sourceIds } = parameter;
  const levelName = nameOf(parameter.level);
  const cited = sources.filter(({ sourceId }) => sourceIds.includes(sourceId));
  const meta = [
    levelName ? POLICY.from(levelName) : '',
    from ? POLICY.since(dayText(from)) : '',
    confidence && !unknown ? confidenceText(confidence) : '',
  ].filter(Boolean);
  return (
    <View className="rule">
      <Text className="rule-label">{PARAMETER_WORDS[name]?.label ?? ''}</Text>
      <Text className={unknown ? 'rule-value rule-unknown' : 'rule-value'}>
        {valueText(parameter, nameOf)}
      </Text>
      {meta.length > 0 ? <Text className="rule-meta">{meta.join(' · ')}</Text> : null}
      {cited.length > 0 ? (
        <Press className="link" aria-expanded={open} onPress={() => setOpen(!open)}>
          <Text>{open ? POLICY.hideSources : POLICY.showSources}</Text>
        </Press>
      ) : null}
      {open ? (
        <View className="basis">
          {cited.map(({ sourceId, title, publishedOn }) => (
            <Text key={sourceId} className="basis-line">
              {`${BASIS.document(title)}${publishedOn ? POLICY.published(publishedOn) : ''}`}
            </Text>
          ))}
          {verifiedOn ? (
            <Text className="basis-line">{POLICY.verified(dayText(verifiedOn))}</Text>
          ) : null}
        </View>
      ) : null}
    </View>
  );
}
