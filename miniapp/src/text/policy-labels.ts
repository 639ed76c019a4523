export type PolicyGroup = 'who' | 'how' | 'money' | 'premium' | 'waiting' | 'wallet' | 'call';

interface ParameterWords {
  readonly group: PolicyGroup;
  readonly label: string;
  /** Said in place of 是 and 否, where a plain yes would not explain itself. */
  readonly yes?: string;
  readonly no?: string;
}

/** Headings of the page, in the order they are read. */
export const POLICY_GROUPS: Readonly<Record<PolicyGroup, string>> = {
  who: '谁能共济',
  how: '怎么办、怎么解除',
  money: '钱从哪里出',
  premium: '居民医保缴费',
  waiting: '待遇什么时候开始',
  wallet: '医保钱包（跨省）',
  call: '打电话问',
};

const who = (label: string, yes?: string, no?: string): ParameterWords =>
  words('who', label, yes, no);
const how = (label: string, yes?: string, no?: string): ParameterWords =>
  words('how', label, yes, no);
const money = (label: string, yes?: string, no?: string): ParameterWords =>
  words('money', label, yes, no);
const premium = (label: string, yes?: string, no?: string): ParameterWords =>
  words('premium', label, yes, no);
const waiting = (label: string, yes?: string, no?: string): ParameterWords =>
  words('waiting', label, yes, no);
const wallet = (label: string, yes?: string, no?: string): ParameterWords =>
  words('wallet', label, yes, no);

function words(group: PolicyGroup, label: string, yes?: string, no?: string): ParameterWords {
  return { group, label, ...(yes && no ? { yes, no } : {}) };
}

/** Every parameter a pack may carry, in reading order. */
export const PARAMETER_WORDS: Readonly<Record<string, ParameterWords>> = {
  legalBasis: who('依据的国家文件'),
  payerType: who('谁可以付钱'),
  employeesWithoutAccount: who('哪些职工没有个人账户'),
  sharingName: who('当地的叫法'),
  earlyAdopters: who('较早开通的省份'),
  familiesOpened: who('已经开通的家庭'),
  relationsAllowed: who('可以给哪些家人用'),
  parentInLawAllowed: who('配偶的父母', '可以共济', '不可以共济'),
  memberInsuredRequired: who('家人要不要先参保', '要先参加基本医保', '不要求先参保'),
  bothStatusNormal: who('双方参保状态', '都要正常参保', '不要求都正常'),
  memberPausedCannotJoin: who('家人暂停参保时', '不能加入', '可以加入'),
  memberScope: who('家人要在哪里参保'),
  crossProvinceRoute: who('跨省的家人怎么办'),
  publicExpenseExcluded: who('公费医疗人员'),
  chronicRegistrationExcluded: who('登记了门诊慢特病的', '不能同时共济', '可以共济'),
  residencePermitJoiners: who('持居住证可加入的家人'),
  maxMembers: who('最多给几位家人用'),
  countsPayer: who('人数算不算付钱的人', '算在内', '不算在内'),
  maxMembersLifetime: who('累计最多绑定几位'),
  maxByRole: who('每种身份最多几位'),
  maxPayersPerMember: who('一位家人最多几个人付钱'),
  oneRoleAPerson: who('一人一种身份', '同一个人只能以一种身份绑定', '不限'),
  mutualAllowed: who('两个人互相共济', '可以', '不可以'),
  memberConsent: how('要不要家人同意'),
  memberJoin: how('家人怎么加入'),
  temporaryMember: how('临时成员', '可以先添加为临时成员', '没有临时成员'),
  temporaryMemberCan: how('临时成员可以做什么'),
  temporaryMemberMust: how('临时成员要补办'),
  periodRequired: how('起止日期'),
  bindSteps: how('绑定怎么一步步办'),
  bindReview: how('要不要审核'),
  bindChannels: how('在哪里办'),
  bindProof: how('要什么证明'),
  bindDocuments: how('要带什么材料'),
  bindCheckedBy: how('谁要做人脸核验'),
  bindEffective: how('什么时候生效'),
  bindUpkeepDays: how('每月系统维护的日子'),
  openingNeedsBalance: how('开通时账户里要不要有钱', '账户里要有余额才能开通', '没有余额也能开通'),
  bindMonthsMin: how('最少绑定多久'),
  changesYearMax: how('一年最多改几次'),
  rebindEachYear: how('每年要不要重新绑定', '每年要重新绑定', '不用每年绑定'),
  unbindRule: how('怎么解除'),
  memberSees: how('家人能看到什么'),
  onPayerPaused: how('付钱的人暂停参保时'),
  onPayerInArrears: how('付钱的人欠费时'),
  onPayerTerminated: how('付钱的人终止参保时'),
  onMemberPaused: how('家人暂停参保时'),
  onMemberInArrears: how('家人欠费时'),
  onMemberTerminated: how('家人终止参保时'),
  onFamilyChange: how('家庭关系变化时'),
  codeLinkShares: how('亲情账户', '可以动用个人账户的钱', '只能出示医保码，不能动钱'),
  legacyLinkShares: how(
    '以前的亲情账户绑定',
    '以前绑定的可以动用个人账户的钱',
    '以前绑定的也不能动用个人账户的钱',
  ),
  codeLinkLimits: how('亲情账户的数量'),
  fundingModel: money('钱怎么给家人用'),
  sharedBucket: money('能用哪部分钱'),
  reserveFen: money('个人账户要先留足'),
  potTransfers: money('多久可以划拨一次'),
  healthAccountModel: money('健康账户'),
  capFenYear: money('一年最多用多少'),
  memberCapFenYear: money('每位家人一年最多用多少'),
  useCapSetBy: money('每次最多用多少由谁定'),
  cashWithdrawal: money('什么时候可以提现'),
  cashIntoAccount: money('能不能自己往账户里存钱', '可以', '不可以'),
  ownFirst: money('先用谁的钱', '先用家人自己的账户', '不要求先用自己的'),
  payersPerSettlement: money('一次看病几个人付'),
  drawOrder: money('扣钱的先后'),
  drawOrderEditable: money('扣钱的先后能不能改', '可以改', '不可以改'),
  ownCardNeeded: money('看病用谁的卡', '要用看病人本人的卡或医保码', '可以用付钱人的卡'),
  proxyPurchase: money('代家人买药要带'),
  medicalUses: money('可以付哪些看病的钱'),
  itemsPayable: money('可以买'),
  itemsBanned: money('不可以买'),
  itemsForHolderOnly: money('只能本人账户付'),
  forbiddenUses: money('不可以用在'),
  pooledFundShared: money('统筹基金', '可以共济', '只属于本人，不能共济'),
  manualReimbursement: money('手工报销', '可以共济', '不可以，只能刷卡时共济'),
  commercialInsurance: money('买商业健康险'),
  accountPaysPremium: premium('用个人账户给家人缴居民医保', '可以', '不可以'),
  accountPaysLongTermCare: premium('缴长期护理保险', '可以', '不可以'),
  ownPremiumFromAccount: premium('用个人账户缴自己的居民医保', '可以', '不可以'),
  residentPremium: premium('个人缴多少'),
  premiumFloor: premium('国家最低标准'),
  premiumsNamedUnchecked: premium('没有核实的缴费数'),
  premiumWindow: premium('什么时候缴'),
  premiumPayMode: premium('怎么扣款'),
  batchDay: premium('哪一天扣款'),
  premiumChannels: premium('在哪里代缴'),
  cashChannels: premium('自己缴费的办法'),
  paymentDataNeeded: premium('缴费要填什么'),
  splitPayment: premium('一份保费能不能几个人合付', '可以', '不可以'),
  premiumAuthorisationsPerMember: premium('一位家人能有几个代缴授权'),
  premiumRefund: premium('缴错了能不能退'),
  premiumStatusQuery: premium('在哪里查有没有缴上'),
  assistedGroups: premium('政府资助缴费的人'),
  agedExempt: premium('高龄老人免缴', '有免缴', '没有统一免缴'),
  schoolBillsStudents: premium('学生由学校统一缴'),
  waitingFixedMonths: waiting('断保后固定等待'),
  waitingMonthsGapYear: waiting('每断一年多等'),
  repairMonthsYear: waiting('每补缴一年少等'),
  waitingAfterRepairMin: waiting('补缴后最少等待'),
  lapsedInsideWindowMonths: waiting('断保的人在缴费期内缴'),
  newbornWaits: waiting('新生儿', '有等待期', '没有等待期'),
  newbornCover: waiting('新生儿从哪天起'),
  newbornCrossYear: waiting('新生儿跨年出生'),
  freshmanCover: waiting('大学新生'),
  enrolmentIncentive: waiting('连续参保的奖励'),
  walletList: wallet('哪些地方开通了'),
  walletAreaCount: wallet('全国已开通'),
  walletBindNeeded: wallet('要不要先绑定', '要先绑定', '不用绑定'),
  walletRelations: wallet('可以转给'),
  walletTransferFenMax: wallet('一次最多转'),
  walletTransfersDayMax: wallet('一天最多转'),
  walletClosedHours: wallet('夜间不办理'),
  walletReturnAt: wallet('没有领取的钱'),
  walletPendingBlocks: wallet('有一笔还没领取时', '不能再转', '可以再转'),
  walletConfirmNeeded: wallet('对方要不要确认', '要确认领取', '不用确认'),
  walletAuth: wallet('转账要核验'),
  walletUses: wallet('可以用来'),
  walletPlace: wallet('在哪里能用'),
  walletPlaceChange: wallet('可以变更钱包使用地的省份'),
  walletDirection: wallet('能从哪里转到哪里'),
  hotline: { group: 'call', label: '当地热线' },
  helplines: { group: 'call', label: '其他热线' },
};
