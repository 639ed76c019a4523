import {
  type ConsentItem,
  type Consequence,
  type InvitationStatus,
  RECORD_KIND_LABEL,
  type RecordKind,
} from '@gongji/shared/contracts';
import {
  type ParentRole,
  RELATION_LABEL,
  type Relation,
  ROLE_LABEL,
} from '@gongji/shared/vocabulary';
import type { z } from 'zod';
import type { Tone } from './orders';

export function recordKindText(kind: RecordKind): string {
  return RECORD_KIND_LABEL[kind];
}

const CONSEQUENCE: Readonly<Record<z.infer<typeof Consequence>, string>> = {
  'payments-stop': '不能再用家庭共济的钱付费。',
  'open-orders-finish': '已经提交的缴费会继续办完。',
  'records-stay': '过去的记录会保留，双方都能查看。',
  'pot-stays-with-organizer': '家庭共济资金留在组织者名下。',
  'own-pot-stays-own': '自己划拨好的钱，还是自己的。',
  'family-closes': '这个家庭会关闭。',
  'open-invitations-end': '还没有接受的邀请会失效。',
};

export function consequenceText(consequence: z.infer<typeof Consequence>): string {
  return CONSEQUENCE[consequence];
}

const CONSENT: Readonly<Record<z.infer<typeof ConsentItem>, string>> = {
  'payer-may-pay-my-premium': '对方可以用自己的个人账户替我缴居民医保。',
  'payer-account-may-pay-my-care': '我看病买药时，可以用对方个人账户的钱。',
  'payer-sees-my-premium-status': '对方能看到我有没有缴居民医保。',
  'my-money-is-not-touched': '不会动用我自己的钱。',
  'i-can-leave-any-time': '我随时可以退出。',
  'i-see-family-and-records': '我能看到家里有谁、谁为谁付钱、缴费的记录。',
  'i-move-nothing': '我什么都不能办，也动不了任何人的钱。',
  'family-knows-i-look-on': '家里每个人都会知道我能看。',
};

export function consentText(item: z.infer<typeof ConsentItem>): string {
  return CONSENT[item];
}

/** How an invitation stands. */
export const INVITATION_STATUS: Readonly<
  Record<z.infer<typeof InvitationStatus>, { label: string; tone: Tone }>
> = {
  pending: { label: '等待接受', tone: 'wait' },
  accepted: { label: '已接受', tone: 'good' },
  declined: { label: '已拒绝', tone: 'stop' },
  withdrawn: { label: '已撤回', tone: 'plain' },
  expired: { label: '已过期', tone: 'plain' },
};

export function invitationStatusText(status: z.infer<typeof InvitationStatus>) {
  return INVITATION_STATUS[status];
}

/** 父亲 or 母亲 where it is known which parent, else the relation's own word. */
export function relationText(relation: Relation | null, role: ParentRole | null = null): string {
  if (relation === 'parent' && role) return ROLE_LABEL[role];
  return relation ? RELATION_LABEL[relation] : '本人';
}
