import type { NoticeKind } from '@gongji/shared/vocabulary';

export interface NoticePaper {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** The papers people agree to. A changed text needs a new version in the shared vocabulary. */
const PAPERS: Readonly<Record<NoticeKind, NoticePaper>> = {
  'family-notice': {
    title: '家庭共济告知书',
    paragraphs: [
      '家庭共济，是指参加职工医保的人，把自己医保个人账户的钱给近亲属使用。',
      '您创建家庭后，可以邀请近亲属加入。家人接受邀请并完成人脸核验后，成为正式成员。',
      '家人加入家庭，不等于可以动用您的钱。每次付费都要您本人确认。',
      '个人账户的钱先划拨到家庭共济资金，再从家庭共济资金付费。划拨后要在个人账户留足当地规定的金额。',
      '共济的是个人账户的钱。统筹基金报销的待遇只属于参保人本人，不能共济。',
      '您可以随时移除成员或关闭家庭。已经办完的缴费不会撤回，记录会一直保留。',
      '请如实填写家人信息。提供虚假关系的，要承担相应责任。',
    ],
  },
  'member-consent': {
    title: '加入家庭同意书',
    paragraphs: [
      '加入后，邀请您的家人可以用他的医保个人账户，为您缴纳城乡居民医保。',
      '邀请您的家人能看到您的姓名、参保状态，以及居民医保有没有缴。',
      '加入不会动用您自己的医保账户，也不会动用您银行卡里的钱。',
      '您随时可以退出家庭。退出后，已经缴的保费仍然有效。',
    ],
  },
  'relation-promise': {
    title: '亲属关系承诺书',
    paragraphs: [
      '我承诺：所填写的姓名、身份证号和亲属关系真实、准确。',
      '我已告诉这位家人，并得到他（她）的同意。',
      '如有不实，我愿意退回已使用的金额，并承担相应责任。',
    ],
  },
  'wallet-notice': {
    title: '医保钱包使用须知',
    paragraphs: [
      '医保钱包，是近亲属之间转医保个人账户钱的工具，跨省也能用，不需要先绑定家人。',
      '双方的参保地都要已经开通，双方都要先确认使用。',
      '转来的钱存在您本人的医保钱包里，可以用于看病、买药和缴纳居民医保，不能取现。',
      '一般在您自己的参保地使用。去外地用之前，请先向当地医保部门问清楚。',
      '别人转给您的钱，要您点“收下”才入账。没有收下的，会按规定的时间退回。',
      '手机号只交给医保系统，用来确认使用。我们不另外保存。',
    ],
  },
  'premium-notice': {
    title: '代缴城乡居民医保办理须知',
    paragraphs: [
      '代缴的钱从家庭共济资金中扣除，不足时不能缴，请先划拨。',
      '每位家人一笔订单，各自成功或失败，互不影响。没有办成的会全部退回。',
      '提交后，医保系统先扣款，再由征收部门确认，一般当天完成。',
      '缴费成功后，除重复缴费等情形外不能退费。',
      '在集中参保期内缴费，一般从次年 1 月 1 日起享受待遇；过期缴费可能有待遇等待期。',
    ],
  },
};

export function noticePaper(kind: NoticeKind): NoticePaper {
  return PAPERS[kind];
}
