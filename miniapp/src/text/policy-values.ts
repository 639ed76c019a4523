import { RELATION_LABEL, ROLE_LABEL } from '@gongji/shared/vocabulary';
import { COMMON, hotlineText } from './common';
import { dayText } from './dates';
import { PARAMETER_WORDS } from './policy-labels';
import { shapeText } from './policy-shapes';

/** Codes of the policy data in plain words; one that is not here is already Chinese. */
const CODES: Readonly<Record<string, string>> = {
  ...RELATION_LABEL,
  ...ROLE_LABEL,
  unlimited: '不限人数',
  'employee-with-account': '参加职工医保、有个人账户的人',
  'shenzhen-second-tier': '深圳二档职工',
  'flexible-worker-lowest-base': '按最低档缴费的灵活就业人员',
  'pooling-area': '同一个统筹区',
  province: '同一个省',
  wallet: '用医保钱包转给家人',
  needed: '要本人同意',
  'spouse-only': '只要配偶同意',
  'not-needed': '不用本人同意',
  invitation: '收到邀请',
  'face-check': '通过人脸核验',
  'or-temporary-member': '不能核验的，先做临时成员',
  'resident-premium': '缴居民医保',
  counter: '医保经办大厅',
  agency: '要经办机构审核',
  'face-of-payer': '付钱的人',
  'face-of-member': '被共济的家人',
  'at-once': '马上生效',
  'next-day': '第二天生效',
  'next-month': '下个月生效',
  'any-time': '随时可以解除',
  'by-payer': '由付钱的人解除',
  'in-app': '在手机上办',
  'only-change-or-release-in-window': '集中缴费期内只能变更或解除',
  'valid-from-start-day': '绑定记录从哪天起有效',
  'pass-face-check-soon': '尽快通过人脸核验',
  online: '网上',
  payer: '付钱的人',
  area: '当地统一规定',
  harmless: '不受影响',
  blocks: '暂时不能用，恢复后可用',
  ends: '共济结束',
  'stands-until-released': '解绑前一直有效',
  'in-place': '直接用个人账户的钱',
  pot: '先划拨到家庭共济资金，再使用',
  'past-years': '只能用历年结余',
  refund: '先自己付，再退到账户',
  batch: '月底统一扣款',
  whole: '账户里的全部余额',
  none: '不需要',
  emigration: '出国定居',
  death: '去世后由家人继承',
  own: '自己的个人账户',
  'local-by-bind-date': '本地共济人，按绑定先后',
  'cross-area': '外地共济人',
  'by-bind-date': '按绑定先后',
  'by-rank': '按设定的顺序',
  chosen: '由本人选定的人',
  single: '只由一个人付',
  cascade: '一个人不够，下一个人接着付',
  care: '看病',
  drug: '药品',
  drugs: '买药',
  device: '医疗器械',
  supplement: '保健品',
  vaccine: '疫苗',
  checkup: '体检',
  'outpatient-personal-share': '门诊自己付的部分',
  'inpatient-personal-share': '住院自己付的部分',
  'designated-pharmacy-drug-device-consumable': '定点药店的药品、器械和耗材',
  'designated-institution': '定点医院',
  'designated-pharmacy': '定点药店',
  'public-health': '公共卫生费用',
  'sports-fitness': '体育健身',
  'wellness-health-supplement': '养生保健',
  'local-pilots-only': '只有少数地方试点',
  direct: '马上扣款',
  'last-day-of-month': '每月最后一天',
  alipay: '支付宝',
  wechat: '微信',
  'bank-counter': '银行柜台',
  'id-number': '身份证号',
  'cover-year': '参保年度',
  relation: '家庭关系',
  often: '多数学校统一缴',
  always: '由学校统一缴',
  never: '自己缴',
  'both-years': '两个年度都要缴',
  'either-year': '可选一个年度缴',
  face: '人脸',
  'code-password': '医保码密码',
  'own-insured-place': '本人参保地',
  anywhere: '不限地方',
  any: '不限方向',
  'filing-needed-first': '要先备案',
  'to-a-bank-card': '退到银行卡',
  'back-to-the-account': '退回原账户',
  'employee-to-resident': '职工医保转给居民医保',
};

const UNIT: Readonly<Record<string, string>> = {
  maxMembers: '位',
  maxMembersLifetime: '位',
  maxPayersPerMember: '位',
  bindMonthsMin: '个月',
  changesYearMax: '次',
  waitingFixedMonths: '个月',
  waitingMonthsGapYear: '个月',
  repairMonthsYear: '个月',
  lapsedInsideWindowMonths: '个月',
  walletTransfersDayMax: '次',
  walletAreaCount: '个地区',
  familiesOpened: '个',
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const AREA = /^\d{6}$/;
const THOUSANDS = /\B(?=(\d{3})+$)/g;
const NUMBER_TO_CALL = /^\d{5}$/;

function wordText(text: string): string {
  if (DAY.test(text)) return dayText(text);
  if (NUMBER_TO_CALL.test(text)) return hotlineText(text);
  return CODES[text] ?? text;
}

function numberText(name: string, value: number): string {
  if (/Fen(Year|Max)?$/.test(name)) return COMMON.yuan(value);
  const unit = UNIT[name];
  return unit ? `${String(value).replace(THOUSANDS, ',')} ${unit}` : String(value);
}

function stringText(name: string, value: string): string {
  return value === 'none' && /CapFenYear$/i.test(name) ? '不设上限' : wordText(value);
}

/** As one of several sources; `pot` alone is a way of sharing. */
const POT_WORD = '家庭共济资金';

function listText(name: string, value: readonly unknown[], words: (text: string) => string) {
  if (value.length === 0) return '没有';
  if (name !== 'drawOrder') return value.map((one) => words(String(one))).join('、');
  return value.map((one) => (one === 'pot' ? POT_WORD : words(String(one)))).join(' → ');
}

/**
 * The value of a parameter as a person reads it; null is said by the page ("规定中没有"). Areas are
 * named where the page knows their names.
 */
export function policyValueText(
  name: string,
  value: unknown,
  areaName: (areaCode: string) => string | null = () => null,
): string {
  const { yes = '是', no = '否' } = PARAMETER_WORDS[name] ?? {};
  const words = (text: string) => (AREA.test(text) && areaName(text)) || wordText(text);
  if (typeof value === 'boolean') return value ? yes : no;
  if (typeof value === 'number') return numberText(name, value);
  if (typeof value === 'string') return stringText(name, value);
  const shape = shapeText(name, value, words);
  return Array.isArray(value) && shape === '' ? listText(name, value, words) : shape;
}
