import type { NextStep } from '@gongji/shared/vocabulary';

const WORDS: Readonly<Record<NextStep, string>> = {
  'go-on': '可以继续办理。',
  'check-details': '请核对填写的内容。',
  'ask-the-area': '请打电话向当地医保部门确认。',
  'go-to-the-counter': '请带身份证到当地医保经办大厅办理。',
  'restore-enrolment': '请先恢复参保，再来办理。',
  'enrol-first': '请先办理参保登记，再来办理。',
  'release-another-member': '请先解除一位家庭成员，再绑定新的成员。',
  'release-other-payer': '请先请现在的共济人解绑，再重新绑定。',
  'move-money-to-pot': '请先把个人账户的钱划拨到家庭共济资金，再来缴费。',
  'wait-for-window': '请等到集中参保期开始后再办理。',
  'pay-at-tax-channel': '请先在税务的手机缴费或窗口缴好，再回来申请退回。',
  'pay-in-cash': '可以用手机支付或到银行自行缴费。',
  'use-the-wallet': '看看能不能用“医保钱包”转钱。',
  'verify-face': '请先核验是本人：刷脸，或到医保大厅。',
  'sign-in-again': '请重新登录，再接着办。',
  'give-real-name': '请先完成实名核验。',
  'add-as-temporary': '可以先添加为临时成员，仍能代缴保费。',
  'upgrade-member': '请先把临时成员升级为正式成员。',
  'get-consent': '请先取得本人同意。',
  'ask-guardian': '请让父母或其他监护人办理。',
  'hand-over-family': '请先在家庭里换一位组织者，或让其他家人先退出。',
  'choose-payer': '请选择由谁的账户支付。',
  'let-another-pay': '可以请有职工医保个人账户的家人来创建家庭、付钱。',
  'see-records': '请到“记录”里查看办理情况。',
  'use-own-card': '请用本人的医保卡或医保码。',
  'bring-papers': '请带齐身份证和关系证明。',
  'sign-promise': '请在承诺书上签名，再提交。',
  'wait-for-review': '请等经办机构审核，结果会写在“谁为谁付钱”里。',
  'wait-for-spouse': '请让配偶登录自己的账号，点“同意”。',
  'wait-for-start-day': '请等到绑定开始的那一天，日期写在“谁为谁付钱”里。',
  'bind-again': '要继续付钱，请重新绑定。',
  'wait-for-next-month': '请下个月再来办理。',
  'nothing-to-do': '不需要再做什么。',
};

/** What the person can do now, as one sentence. */
export function nextStepText(step: NextStep): string {
  return WORDS[step];
}
