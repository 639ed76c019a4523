import type { FailureCode } from '../api/api-problem';

export interface ProblemWords {
  /** What happened, in one sentence. */
  readonly title: string;
  /** What to do about it. */
  readonly advice: string;
}

const WORDS: Readonly<Record<FailureCode, ProblemWords>> = {
  'input-invalid': { title: '填写的内容有误', advice: '请按提示修改后再提交。' },
  'request-id-missing': { title: '这次提交没有成功', advice: '请返回上一页，再试一次。' },
  'sign-in-needed': { title: '登录已失效', advice: '请重新登录，已填写的内容都保留着。' },
  'sign-in-refused': { title: '没有登录成功', advice: '请重试；多次不成功，请拨打服务热线。' },
  'fresh-sign-in-needed': {
    title: '要再确认一次是您本人',
    advice: '这次没有办，也没有扣款。填好的内容都保留着。',
  },
  'real-name-needed': { title: '要先知道您是谁', advice: '请完成一次实名核验，以后不用再做。' },
  'not-found': { title: '没有找到这项内容', advice: '它可能已结束，或不属于当前登录的人。' },
  'refused-by-rule': { title: '按规定现在不能办理', advice: '原因和下一步写在下面。' },
  'answer-forgotten': {
    title: '这次提交早已办好',
    advice: '时间久了，不再保留当时的回执，请到“记录”里查看。',
  },
  'request-running': { title: '上一次提交还在处理', advice: '请稍等片刻再查看，不会重复办理。' },
  'state-changed': { title: '情况刚刚有变化', advice: '页面已更新，请看过再决定。' },
  'quote-changed': {
    title: '金额和刚才看到的不一样了',
    advice: '没有扣款。请核对新的金额后再确认。',
  },
  'consent-needed': {
    title: '这项使用已被本人收回同意',
    advice: '要再用，请本人重新同意。',
  },
  'guardian-needed': { title: '不满14周岁，要由监护人同意', advice: '请让父母或监护人办理。' },
  'notice-not-agreed': { title: '告知内容已更新', advice: '请重新阅读并同意后再办理。' },
  'face-check-running': { title: '核验还没有结果', advice: '请完成核验，或稍等片刻再试。' },
  'face-check-over': { title: '核验的结果已过时', advice: '半小时内有效，请再核验一次。' },
  'invitation-over': {
    title: '这份邀请已失效',
    advice: '邀请七天内有效，只能用一次。请让家人重新发一份。',
  },
  'transfer-over': {
    title: '这笔钱已经不能收了',
    advice: '它已被收下、谢绝，或到时间退回了。请在记录里查看。',
  },
  'share-over': {
    title: '这个链接已失效',
    advice: '链接七天内有效，家人也可能收回了。请让家人重新发一个。',
  },
  'body-too-large': { title: '填写的内容太长', advice: '请缩短后再提交。' },
  'request-id-reused': {
    title: '这次提交和上一次不一致',
    advice: '请先查询上次的结果，再办新的。没有重复扣款。',
  },
  'too-many-requests': { title: '操作太频繁', advice: '请休息一分钟再试。' },
  unexpected: { title: '系统出了点问题', advice: '不是您的操作有误。请稍后再试，不会重复办理。' },
  'out-of-service': { title: '系统暂时不能办理', advice: '请稍后再试，不会重复办理。' },
  'outside-unavailable': { title: '医保系统暂时没有回应', advice: '请稍后再试，不会重复扣款。' },
  'no-network': { title: '连不上网络', advice: '请检查手机网络后重试，已填写的内容都保留着。' },
  'no-answer': { title: '等了很久没有回应', advice: '请点“重试”查询结果，不会重复办理。' },
  'answer-not-understood': {
    title: '收到的结果无法识别',
    advice: '请稍后重试；仍不行，请拨打服务热线。',
  },
  'earlier-unfinished': {
    title: '上一次提交还没有收到结果',
    advice: '请先查询上次的结果，再办新的，以免重复。',
  },
  'earlier-not-done': {
    title: '上一次提交没有办成',
    advice: '它不会再生效，也没有扣款。需要的话，请重新填写后办理。',
  },
};

/** Sentence and advice of a failure, of the server or of the way there. */
export function problemText(code: FailureCode): ProblemWords {
  return WORDS[code];
}
