import type { Decision } from '@gongji/shared/decision';
import type { ReactElement } from 'react';
import { Amount, type FactRow, Facts } from '../../components';
import { PARAMETER_WORDS, POLICY, policyValueText, RECORDS } from '../../text';

interface DecisionStepsProps {
  readonly decision: Decision;
  readonly nameOf: (areaCode: string) => string;
}

/** Null with a start date is a rule that says nothing; without one nobody has found the rule. */
function saidOf(
  { parameter, value, from, confidence }: Decision['steps'][number],
  nameOf: DecisionStepsProps['nameOf'],
): string {
  if (value !== null) return policyValueText(parameter, value, nameOf);
  if (confidence === 'conflict') return POLICY.disputedShort;
  return from ? POLICY.notInLawShort : POLICY.notKnownShort;
}

/** The numbers and rules a decision looked at, as they were then. */
export function DecisionSteps({ decision, nameOf }: DecisionStepsProps): ReactElement | null {
  const { usableFen } = decision.answer;
  const sums: FactRow[] =
    typeof usableFen === 'number'
      ? [{ label: RECORDS.usable, value: <Amount amountFen={usableFen} /> }]
      : [];
  const rules = decision.steps.flatMap((step): FactRow[] => {
    const { parameter, level } = step;
    const words = PARAMETER_WORDS[parameter];
    if (!words) return [];
    const said = saidOf(step, nameOf);
    return [{ label: words.label, value: level ? `${said}（${nameOf(level)}）` : said }];
  });
  const rows = [...sums, ...rules];
  return rows.length > 0 ? <Facts rows={rows} /> : null;
}
