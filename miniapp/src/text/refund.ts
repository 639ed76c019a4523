import { COMMON } from './common';

/** 先缴后退: paid at the tax channel first, paid back to the payer's bank card. */
export const REFUND = {
  title: '申请退回保费',
  lead: '家人的保费您已经缴了，从您的个人账户退到您的银行卡。',
  steps: ['先去缴费', '交凭证', '退到卡里'],
  howTitle: '在这里分三步办',
  how: [
    '先到税务的手机缴费或窗口，自己把家人的保费缴好。',
    '回到这里，交上缴费凭证和您的银行卡号。',
    '钱从个人账户退到您的银行卡。',
  ],
  ready: '已经缴好，可以申请退回',
  payFirst: '还没有缴费，请先去缴',
  payFirstAbout: (fen: number) => `应缴 ${COMMON.yuan(fen)}，缴好后再回来`,
  apply: '申请退回',
  usable: '个人账户可退',
  who: '给谁缴的',
  paid: '已缴金额',
  paidOn: '缴费日期',
  to: '退到',
  toValue: '您本人的银行卡',
  card: '银行卡号',
  cardHint: '16 到 19 位数字，要是您本人的卡',
  cardWrong: '卡号不对，请看着银行卡再写一遍。',
  proof: '缴费凭证',
  proofAbout: '缴费成功的截图或照片',
  proofChoose: '选择凭证图片',
  proofMissing: '请先选一张凭证图片。',
  proofChange: '换一张',
  proofNote: '现在只记图片的名字和大小，图片留在您的手机里。',
  confirm: (fen: number) => `申请退回 ${COMMON.yuan(fen)}`,
  nobody: '没有找到这位家人的缴费',
  nobodyAbout: '请回到上一页，重新选择家人。',
  back: '回去选择',
} as const;

/** What the payer can still do with an order that waits for them or for a day. */
export const ORDER_ACTS = {
  batchTitle: '等批量扣款',
  batchAbout: (day: string) => `${day}扣款。那天以前，账户里请留足这笔钱。`,
  cancel: '取消这次办理',
  cancelTitle: '要取消吗？',
  cancelPoints: ['取消后，留出的钱马上放回个人账户。', '家人这一年的保费还没有缴。'],
  cancelYes: '确认取消',
  cardTitle: '请改正银行卡',
  cardAbout: '改好后会重新打款，不用再交凭证。',
  cardSend: '重新打款',
  giveUp: '不退了，把钱放回个人账户',
  giveUpTitle: '要放弃退回吗？',
  giveUpPoints: ['钱会放回个人账户，不会打到银行卡。', '以后可以重新申请。'],
  giveUpYes: '确认放弃',
} as const;
