import type { DemoOperator } from '@gongji/shared/contracts';

/** Whoever plays the agency's own staff: in no family, insured nowhere, with no ID number. */
export const DEMO_OPERATORS: readonly DemoOperator[] = [
  {
    demoId: 'operator-zhou',
    name: '周敏',
    about: '运营人员：看订单、对账差异、告警和拒绝原因，不能以家人身份办理',
  },
];

/** The operator who signs in with that credential, or null. */
export function findDemoOperator(demoId: string): DemoOperator | null {
  return DEMO_OPERATORS.find((operator) => operator.demoId === demoId) ?? null;
}
