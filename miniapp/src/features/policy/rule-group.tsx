import type { PolicyView } from '@gongji/shared/contracts';
import { type ReactElement, useState } from 'react';
import { Heading, Icon, Press, Text, View } from '../../components';
import { POLICY } from '../../text';
import { type PolicyParameter, PolicyRule } from './policy-rule';

interface RuleGroupProps {
  readonly title: string;
  readonly rules: readonly PolicyParameter[];
  readonly sources: PolicyView['sources'];
  readonly nameOf: (areaCode: string | null) => string;
  readonly openAtFirst: boolean;
}

/** The rules on one question, folded until they are asked for. */
export function RuleGroup(props: RuleGroupProps): ReactElement {
  const { title, rules, sources, nameOf, openAtFirst } = props;
  const [open, setOpen] = useState(openAtFirst);
  const unknown = rules.filter((rule) => rule.unknown).length;
  return (
    <View className="card card-rows">
      <Heading level={2} className="group-title">
        <Press className="group-head" aria-expanded={open} onPress={() => setOpen(!open)}>
          <View className="cell-words">
            <Text className="group-name">{title}</Text>
            <Text className="cell-about">{POLICY.groupCount(rules.length, unknown)}</Text>
          </View>
          <View className={open ? 'group-arrow group-arrow-open' : 'group-arrow'}>
            <Icon name="chevron" />
          </View>
        </Press>
      </Heading>
      {open
        ? rules.map((parameter) => (
            <PolicyRule
              key={parameter.name}
              parameter={parameter}
              sources={sources}
              nameOf={nameOf}
            />
          ))
        : null}
    </View>
  );
}
