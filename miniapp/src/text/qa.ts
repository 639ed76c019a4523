import type {
  DemoGroup,
  FaceResult,
  QaFault,
  QaTarget,
  ReviewResult,
} from '@gongji/shared/contracts';
import type { z } from 'zod';
import { QA_TAB } from './qa-tab';

export const QA = {
  ...QA_TAB,
  whoTitle: '谁在用',
  person: '扮演',
  personNone: '未登录',
  lookTitle: '怎么显示（换文字会重新打开）',
  clockTitle: '今天是哪天（时刻留空就随真实时间）',
  today: '日期',
  time: '时刻',
  acts: '在小程序以外做的事',
  cash: '到税务缴 2026 年现金',
  spend: '在药店刷卡 500 元',
  papers: '带身份证到大厅',
  counterCode: (code: string) => `大厅给的数字：${code}`,
  nobody: '选一个人',
  desk: (name: string) => `打开运营台（由${name}登录）`,
  cards: '测试银行卡：6200 0000 0000 0005 能收款；…0013 已销户；…0021 没有这张卡；…0039 不能打款',
  answers: '外部会怎么答',
  face: '人脸核验',
  review: '绑定审核',
  faults: '外部系统故障',
  reset: '全部重置',
  resetAsk: '再点一次，清空并重建全部演示数据',
  done: '已生效',
  failed: '没有成功，请看网络与服务',
} as const;

/** The demo people by whose way of sharing they show. */
export const DEMO_GROUP: Readonly<Record<DemoGroup, string>> = {
  family: '林家（福建，资金池）',
  special: '福建和重庆的特殊情形',
  xiamen: '厦门：按顺位付钱',
  shanghai: '上海：只用历年余额',
  beijing: '北京：月底批量扣款',
  hubei: '湖北：先缴费，再退回',
  shanxi: '山西：账户要留 1,000 元',
  zhejiang: '浙江：备案，只用历年余额',
  'henan-direct': '河南省直：次月退回',
  wallet: '河北和江苏：医保钱包',
  shaanxi: '陕西：顺位和签名',
  shenzhen: '深圳：先审核',
  anhui: '安徽：连自己七人',
  jiangsu: '江苏：配偶本人同意',
};

export const QA_FACE: Readonly<Record<z.infer<typeof FaceResult>, string>> = {
  pass: '通过',
  fail: '不通过',
  wait: '迟迟没有结果',
};

export const QA_TARGET: Readonly<Record<z.infer<typeof QaTarget>, string>> = {
  'insurance-core': '医保核心',
  'premium-collector': '征收系统',
  'face-check': '人脸核验',
  payout: '打款',
  'bind-review': '绑定审核',
};

export const QA_REVIEW: Readonly<Record<z.infer<typeof ReviewResult>, string>> = {
  wait: '还在审核',
  approve: '通过',
  refuse: '不通过（材料看不清）',
};

export const QA_FAULT: Readonly<Record<z.infer<typeof QaFault>, string>> = {
  none: '正常',
  slow: '慢（3 秒）',
  'timeout-before': '没做也没回应',
  'timeout-after': '做了但没回应',
  'error-5xx': '报错 5xx',
  'wrong-answer': '答复格式不对',
};
