import { z } from 'zod';

/** 职工医保 / 居民医保 / 未参保. */
export const Scheme = z.enum(['employee', 'resident', 'none']);
export type Scheme = z.infer<typeof Scheme>;

/** 参保状态. */
export const EnrolmentStatus = z.enum(['active', 'paused', 'arrears', 'terminated']);
export type EnrolmentStatus = z.infer<typeof EnrolmentStatus>;

/** 近亲属, always seen from the payer. */
export const Relation = z.enum([
  'spouse',
  'parent',
  'child',
  'sibling',
  'grandparent',
  'grandchild',
  'parent-in-law',
  'other',
]);
export type Relation = z.infer<typeof Relation>;

/** Which parent: some areas count father and mother apart. */
export const ParentRole = z.enum(['father', 'mother']);
export type ParentRole = z.infer<typeof ParentRole>;

/** 正式成员 / 临时成员: a temporary member can only have a premium paid for them. */
export const MemberKind = z.enum(['full', 'temporary']);
export type MemberKind = z.infer<typeof MemberKind>;

/** GB/T 2260 code of a pooling area; 000000 stands for the nation. */
export const AreaCode = z.string().regex(/^\d{6}$/);
export type AreaCode = z.infer<typeof AreaCode>;

export const NATION: AreaCode = '000000';

export const FundingModel = z.enum(['in-place', 'pot', 'past-years', 'refund', 'batch', 'wallet']);
export type FundingModel = z.infer<typeof FundingModel>;

/** How money reaches this premium: now, on a batch day, or paid in cash first. */
export const PayMode = z.enum(['direct', 'batch', 'refund']);
export type PayMode = z.infer<typeof PayMode>;

/** Whom an in-person question goes to. */
export const Hotline = z.enum(['12393', '12333', '12345', '12366']);
export type Hotline = z.infer<typeof Hotline>;

export const Confidence = z.enum(['high', 'medium', 'low', 'conflict']);
export type Confidence = z.infer<typeof Confidence>;

/**
 * How a binding stands. The first three are alive: only `active` can pay, and only inside its
 * period; `refused` by the area's agency, `declined` by the spouse who had to agree.
 */
export const BindingStatus = z.enum([
  'active',
  'in-review',
  'awaiting-spouse',
  'refused',
  'declined',
  'ended',
]);
export type BindingStatus = z.infer<typeof BindingStatus>;

/** What a binding is worth on a day: its status, or what its period makes of an active one. */
export const BindingStanding = z.enum([...BindingStatus.options, 'not-begun', 'expired']);
export type BindingStanding = z.infer<typeof BindingStanding>;

/** True where somebody else is to act before it can pay: the agency, or the spouse. */
export function isAwaited(standing: BindingStanding): boolean {
  return standing === 'in-review' || standing === 'awaiting-spouse';
}
