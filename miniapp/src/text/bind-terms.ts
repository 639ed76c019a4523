import type { BindingView } from '@gongji/shared/contracts';
import { type BindingStanding, STANDING_LABEL } from '@gongji/shared/vocabulary';
import { dayText, periodText } from './dates';
import type { Tone } from './orders';

/** What an area asks for beside whom and which relation, and how a binding stands. */
export const TERMS = {
  title: '当地要填的内容',
  steps: '当地的办理步骤',
  lead: '填完再核对。下面的内容由您填，家人不用填。',
  periodRow: '可以付的日子',
  fromShort: '开始',
  from: '从哪天起可以付',
  toShort: '结束',
  to: '到哪天为止',
  periodWrong: '结束的日子要晚于开始的日子。',
  rankShort: '顺位',
  rank: '您排第几位付',
  rankOption: (place: number) => `第 ${place} 顺位`,
  rankFirst: '先用您的账户付',
  rankLater: '前面的人钱不够，再用您的账户付',
  rankTaken: (name: string) => `现在是${name}。您选这一位，${name}就往后排一位`,
  rankMissing: '请选择顺位。',
  signatureShort: '签名',
  signature: (paper: string) => `在《${paper}》上签名`,
  signatureHint: (name: string) => `请写下您的姓名：${name}。现在用写姓名代替手写签名。`,
  signatureWrong: '要和您本人的姓名一样。',
  promise: '个人承诺书',
  papersShort: '材料',
  papersCount: (count: number) => `${count} 份`,
  papersDefault: '证明家庭关系的材料',
  papersHint: '结婚证、户口簿等。照片留在您的手机里，只交文件名等信息。',
  papersMay: '当地可能要看，可以先不交。',
  papersMissing: '请选择至少一份材料。',
  pick: '选择材料',
  review: '提交后要等经办机构审核，通过之前不能付钱。',
  next: '下一步',
  period: (from: string, to: string | null) => (to ? periodText(from, to) : `${dayText(from)}起`),
} as const;

/** Waited for, said no to, or simply over. */
export const STANDING_TONE: Readonly<Record<BindingStanding, Tone>> = {
  active: 'good',
  'not-begun': 'wait',
  'in-review': 'wait',
  'awaiting-spouse': 'wait',
  refused: 'stop',
  declined: 'stop',
  expired: 'plain',
  ended: 'plain',
};

/** A standing with its colour. */
export function standingWords(standing: BindingStanding): { label: string; tone: Tone } {
  return { label: STANDING_LABEL[standing], tone: STANDING_TONE[standing] };
}

const REFUSALS: Readonly<Record<string, string>> = {
  'papers-unclear': '材料看不清，请重新拍照再提交。',
};

/** What is waited for, or why it is over and what to do. */
export function standingAbout(binding: BindingView): string {
  const { standing, startsOn, endsOn, refusal, awaitsMe } = binding;
  switch (standing) {
    case 'in-review':
      return '机构正在审核，通过前不能付。';
    case 'awaiting-spouse':
      return awaitsMe ? '请您在下面选择。' : '等配偶本人登录后点同意。';
    case 'not-begun':
      return `${dayText(startsOn)}开始可以付。`;
    case 'refused':
      return REFUSALS[refusal ?? ''] ?? '经办机构没有通过，请打电话问原因。';
    case 'declined':
      return '配偶没有同意，商量好再绑定。';
    case 'expired':
      return `${endsOn ? `${dayText(endsOn)}到期。` : ''}要继续付钱，请重新绑定。`;
    case 'ended':
      return '已经解绑，不能再付。过去的记录都在。';
    default:
      return '';
  }
}

/** Why the order of payers is what it is, where nobody may change it. */
export function orderRule(drawOrder: readonly string[]): string {
  if (drawOrder.includes('by-rank'))
    return '按绑定时排的顺位付。当地没有说绑定后能改，要改请先解绑再绑定。';
  if (drawOrder.includes('cross-area'))
    return '当地规定：本地的人先付，按绑定先后；外地的人最后付。不能自己改。';
  if (drawOrder.includes('by-bind-date')) return '当地规定：按绑定的先后付。不能自己改。';
  if (drawOrder.includes('chosen')) return '付钱时再选由谁的账户付，没有固定顺序。';
  return '';
}
