import type { PolicyView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { Fold } from '../../components';
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
  const unknown = rules.filter((rule) => rule.unknown).length;
  const about = POLICY.groupCount(rules.length, unknown);
  return (
    <Fold title={title} about={about} openAtFirst={openAtFirst}>
      {rules.map((parameter) => (
        <PolicyRule key={parameter.name} parameter={parameter} sources={sources} nameOf={nameOf} />
      ))}
    </Fold>
  );
}
