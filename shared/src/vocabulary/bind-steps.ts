import { z } from 'zod';

/**
 * What a person goes through until a binding stands, as areas tell it. Which of these, in which
 * order and under which name is the area's own: a policy value, never a constant.
 */
export const BindStep = z.enum([
  'open-sharing',
  'file',
  'create-family',
  'read-notice',
  'invite',
  'face-of-payer',
  'face-of-member',
  'add-member',
  'member-details',
  'start-day',
  'start-and-end-day',
  'rank',
  'sign-promise',
  'upload-papers',
  'bind',
  'spouse-agrees',
  'wait-for-review',
]);
export type BindStep = z.infer<typeof BindStep>;

/** What a step is called where the area's documents give it no name. */
export const BIND_STEP_LABEL: Readonly<Record<BindStep, string>> = {
  'open-sharing': '开通家庭共济',
  file: '备案',
  'create-family': '创建家庭',
  'read-notice': '阅读告知书',
  invite: '邀请家人',
  'face-of-payer': '付钱的人做人脸核验',
  'face-of-member': '家人做人脸核验',
  'add-member': '添加家人',
  'member-details': '填写家人信息',
  'start-day': '填开始日期',
  'start-and-end-day': '填起止日期',
  rank: '排付款顺位',
  'sign-promise': '签承诺书',
  'upload-papers': '交证明材料',
  bind: '提交绑定',
  'spouse-agrees': '配偶本人同意',
  'wait-for-review': '等经办机构审核',
};
