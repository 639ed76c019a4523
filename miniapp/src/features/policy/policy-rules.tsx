import type { PolicyView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { useRead } from '../../api';
import { EmptyState, Text } from '../../components';
import { PARAMETER_WORDS, POLICY, POLICY_GROUPS, type PolicyGroup } from '../../text';
import { RuleGroup } from './rule-group';

interface PolicyRulesProps {
  readonly policy: PolicyView;
}

const GROUPS = Object.keys(POLICY_GROUPS) as PolicyGroup[];

/** Reading order of the parameters: the order of the table that words them. */
const ORDER = Object.keys(PARAMETER_WORDS);

/** Everything an area's policy says on a day, by what people ask for. */
export function PolicyRules({ policy }: PolicyRulesProps): ReactElement {
  const areas = useRead('listAreas', {}).data?.areas ?? [];
  const nameOf = (code: string | null) =>
    areas.find(({ areaCode }) => areaCode === code)?.name ?? '';
  const told = policy.parameters
    .filter(({ name }) => name in PARAMETER_WORDS)
    .sort((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name));
  if (told.length === 0) {
    return <EmptyState icon="info" title={POLICY.none} about={POLICY.noneAbout} />;
  }
  const unknown = told.filter((parameter) => parameter.unknown).length;
  return (
    <>
      {unknown > 0 ? <Text className="soft as-of">{POLICY.unknownCount(unknown)}</Text> : null}
      {GROUPS.map((group) => {
        const rules = told.filter(({ name }) => PARAMETER_WORDS[name]?.group === group);
        if (rules.length === 0) return null;
        return (
          <RuleGroup
            key={group}
            title={POLICY_GROUPS[group]}
            rules={rules}
            sources={policy.sources}
            nameOf={nameOf}
            openAtFirst={group === GROUPS[0]}
          />
        );
      })}
    </>
  );
}
