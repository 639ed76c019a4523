import { z } from 'zod';

/** Papers a person reads and agrees to. The version agreed to is kept with the consent. */
export const NoticeKind = z.enum([
  'identity-notice', // 个人信息怎么用, read by whoever signs in for the first time
  'face-notice', // 人脸信息单独同意书, read before a face is checked
  'family-notice', // 家庭共济告知书, read by whoever creates a family
  'member-consent', // what an invited relative agrees to
  'relation-promise', // 个人承诺书: the relation is true
  'premium-notice', // 代缴办理须知
  'wallet-notice', // 医保钱包使用须知, read by whoever confirms the use of a wallet
  'viewing-notice', // 家庭查看说明, read by who asks somebody to look on and by who does
  'code-link-consent', // what a relative agrees to whose insurance code may be shown
]);
export type NoticeKind = z.infer<typeof NoticeKind>;

/** A changed text gets a new version here; consents to an older version no longer count. */
export const NOTICE_VERSIONS: Readonly<Record<NoticeKind, string>> = {
  'identity-notice': '2025-11-12',
  'face-notice': '2025-11-12',
  'family-notice': '2025-11-10',
  'member-consent': '2025-11-12',
  'relation-promise': '2025-11-12',
  'premium-notice': '2025-11-10',
  'wallet-notice': '2025-11-01',
  'viewing-notice': '2025-11-10',
  'code-link-consent': '2025-11-01',
};

export const NoticeAgreed = z.object({ kind: NoticeKind, version: z.string().max(20) });
export type NoticeAgreed = z.infer<typeof NoticeAgreed>;
