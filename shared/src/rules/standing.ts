import type { PolicyInForce } from '../policy';
import type { EnrolmentStatus, ReasonCode } from '../vocabulary';
import type { Inquiry } from './inquiry';

export type Side = 'payer' | 'member';
type Amiss = Exclude<EnrolmentStatus, 'active'>;

const CODES: Readonly<Record<Side, Readonly<Record<Amiss, ReasonCode>>>> = {
  payer: { paused: 'payer-paused', arrears: 'payer-in-arrears', terminated: 'payer-terminated' },
  member: {
    paused: 'member-paused',
    arrears: 'member-in-arrears',
    terminated: 'member-terminated',
  },
};

const EFFECTS = {
  payer: {
    paused: 'onPayerPaused',
    arrears: 'onPayerInArrears',
    terminated: 'onPayerTerminated',
  },
  member: {
    paused: 'onMemberPaused',
    arrears: 'onMemberInArrears',
    terminated: 'onMemberTerminated',
  },
} as const;

/** A new bind wants both sides in normal standing. */
export function checkBothNormal(
  inquiry: Inquiry,
  payer: EnrolmentStatus,
  member: EnrolmentStatus,
): void {
  for (const [side, status] of [
    ['payer', payer],
    ['member', member],
  ] as const) {
    if (status === 'active') continue;
    const normal = inquiry.policy.read('bothStatusNormal');
    const code = CODES[side][status];
    if (normal.value) inquiry.stop(code, { status }, normal);
    else if (normal.state !== 'known') inquiry.unknown(code, { status }, normal);
  }
}

/** What an interrupted insurance does to a bind that exists is each area's own rule. */
export function checkStanding(
  inquiry: Inquiry,
  side: Side,
  status: EnrolmentStatus,
  policy: PolicyInForce = inquiry.policy,
): void {
  if (status === 'active') return;
  const effect = policy.read(EFFECTS[side][status]);
  const unknownCode: ReasonCode =
    side === 'payer' ? 'payer-pause-effect-unknown' : 'member-pause-effect-unknown';
  if (effect.value === null) inquiry.unknown(unknownCode, { status }, effect);
  else if (effect.value === 'harmless') inquiry.lean(effect);
  else inquiry.stop(CODES[side][status], { status, effect: effect.value }, effect);
}
