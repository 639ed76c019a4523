import type { ScenarioName } from '@gongji/shared/contracts';

// Not in the barrel: only the preview's drawer reads it, and only once it is opened.

export const QA_SCENES = {
  title: '现成的场景',
  about: '一个链接，一个状态：打开就重置并演到那一步',
  preparing: '正在重置并演到这一步，请稍等。',
  failed: '没有演到这一步。请看网络与服务，再试一次。',
  again: '再试一次',
  without: '不用场景，打开预览',
  unknown: (name: string) => `没有“${name}”这个场景`,
  area: '地区',
  areaAll: '所有地区',
  areaRules: (area: string) => `看${area}的规定`,
  mode: '版本',
  language: '文字',
  languages: { zh: '简体中文', en: 'English' },
} as const;

interface ScenarioWords {
  readonly title: string;
  /** Who one is then, and what to try. */
  readonly about: string;
}

export const SCENARIO_WORDS: Readonly<Record<ScenarioName, ScenarioWords>> = {
  'first-time-organizer': {
    title: '第一次来的组织者',
    about: '林建国还没有家庭：创建家庭、划拨、邀请家人。',
  },
  'invited-elder': {
    title: '被邀请的老人（长辈版）',
    about: '林德福收到儿子的邀请：看清是谁、同意、核验、加入。',
  },
  'face-check-fails': {
    title: '人脸核验不通过',
    about: '林德福点“开始刷脸”会不通过，再用大厅给的数字，或走“两样都做不了”。',
  },
  'temporary-member-upgrade': {
    title: '临时成员转正式成员',
    about: '黄玉英已由家人代缴过，林建国帮她核验升级，记录要保留。',
  },
  'premium-due': {
    title: '该缴居民医保了',
    about: '林建国的资金池够三个人：读须知、选人、核对、确认。',
  },
  'payment-processing': {
    title: '缴费办理中，外部没有回应',
    about: '征收系统没回应：既不能说失败，也不能再付一次。在测试台把故障改回正常，就会办完。',
  },
  'refund-pending': {
    title: '退回的钱还没到',
    about: '黄国栋的钱已从账户扣出，银行没回应。把打款故障改回正常，就会到账。',
  },
  'month-end-batch': {
    title: '等月底批量扣款',
    about: '赵立新替母亲登记好了：可以取消；把今天改到 2025-12-31 就会扣款。',
  },
  'wallet-returns-at-six': {
    title: '医保钱包，六点要退回',
    about: '苏桂芳在 05:58 还没收下：收下、谢绝，或等到六点自动退回。',
  },
  'prepared-payment': {
    title: '家人准备，老人确认',
    about: '林美玲请林建国付钱：首页一张卡，听一听，同意或不同意。',
  },
  'removed-member': {
    title: '被移出家庭的人',
    about: '林美玲被移出：以前的记录还在，家庭已经看不到。',
  },
  'binding-in-review': {
    title: '绑定要先审核（深圳）',
    about: '父亲为儿子绑定，机构还没看。在测试台改审核结果，看通过和不通过。',
  },
  'area-without-sharing': {
    title: '当地没有公布规则（重庆）',
    about: '冉志刚想替母亲缴：读完须知后应说“要问当地”，给电话，不猜。',
  },
  operator: {
    title: '运营人员',
    about: '周敏看对账差异：核心的账单和我们的账差了一笔；还有订单和拒绝原因。',
  },
};
