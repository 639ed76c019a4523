import type { Decision, Outcome, Reason } from '@gongji/shared/decision';

const STAMP: Decision['stamp'] = {
  areaCode: '350100',
  provinceDirect: false,
  day: '2025-11-15',
  packs: [],
};

function reason(code: Reason['code'], severity: Reason['severity'], facts = {}): Reason {
  return { code, severity, facts, parameter: null, level: null, sourceIds: [] };
}

function decision(
  outcome: Outcome,
  reasons: readonly Reason[],
  action: Decision['nextStep']['action'],
): Decision {
  const nextStep = { action, call: ['0591-12345'] };
  const warning = outcome === 'allowed' && reasons.length > 0;
  return { outcome, warning, reasons: [...reasons], answer: {}, steps: [], stamp: STAMP, nextStep };
}

const SHORT = { askedFen: 45_000, usableFen: 39_900, shortFen: 5_100 };

/** One answer of each kind, as the server would word it: what the page of components shows. */
export const KIT_DECISIONS: readonly Decision[] = [
  decision('allowed', [], 'go-on'),
  decision('allowed', [reason('member-in-arrears', 'warn')], 'go-on'),
  decision('refused', [reason('balance-short', 'stop', SHORT)], 'pay-in-cash'),
  decision('undecided', [reason('cross-area-unknown', 'unknown')], 'ask-the-area'),
];
