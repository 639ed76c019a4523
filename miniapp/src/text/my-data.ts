import type { ConsentView, DataPart, DeletionConsequence } from '@gongji/shared/contracts';
import {
  type ConsentPurpose,
  type ConsentReceiver,
  KEPT_DAYS,
  type SensitiveData,
} from '@gongji/shared/vocabulary';

interface PurposeWords {
  readonly title: string;
  readonly what: string;
  /** What ends when it is taken back. */
  readonly ends: readonly string[];
}

const PURPOSES: Readonly<Record<ConsentPurpose, PurposeWords>> = {
  'insurance-lookup': {
    title: '查我的参保信息',
    what: '姓名、身份证号，用来查您怎么参保、账户能怎么用。',
    ends: [
      '查参保、划拨、代缴、绑定都不能再办。',
      '您和家人之间的绑定会解除，没接受的邀请会撤回。',
      '还能登录，能看以前的记录，随时可以再同意。',
    ],
  },
  'face-check': {
    title: '人脸核验',
    what: '人脸，只用来比对是不是您本人，照片不保存。',
    ends: ['不能再做人脸核验，可以改用大厅的数字。', '已经通过的核验不受影响。'],
  },
  'paid-by-relatives': {
    title: '家人为我付钱',
    what: '姓名、参保状态、保费缴没缴，让为您付钱的家人看到。',
    ends: ['家人不能再为您缴费。', '要再付，得您先同意，再重新绑定。'],
  },
  'premium-collecting': {
    title: '查我的居民医保应缴',
    what: '姓名、身份证号，用来查应缴多少、有没有缴。',
    ends: ['家人看不到您应缴多少，也不能为您缴费。', '已经缴的仍然有效。'],
  },
  wallet: {
    title: '使用医保钱包',
    what: '姓名、身份证号、手机号，用来确认钱包是您的。手机号我们不保存。',
    ends: ['不能再从这里转钱给家人。', '钱包里的钱还是您的，留在医保系统里。'],
  },
  'shown-code': {
    title: '家人替我出示医保码',
    what: '您的医保码，由家人在您看病、买药时出示。',
    ends: ['家人马上不能再出示。', '要再出示，得重新申请，您再同意。'],
  },
  messages: {
    title: '在应用外提醒我',
    what: '提醒的内容里没有姓名和身份证号。',
    ends: ['不再往外发提醒，消息只在这里看。', '以后办事时，平台会再问您。'],
  },
};

const RECEIVERS: Readonly<Record<ConsentReceiver, string>> = {
  'insurance-agency': '参保地医保经办机构',
  'face-verifier': '人脸核验机构',
  relatives: '为您办事的家人',
  'premium-collector': '医保征收部门',
  weapp: '微信',
  alipay: '支付宝',
};

const SENSITIVE: Readonly<Record<SensitiveData, string>> = {
  'id-number': '身份证号',
  face: '人脸',
  insurance: '参保信息',
  telephone: '手机号',
};

const GIVEN_AS: Readonly<Record<ConsentView['givenAs'], string>> = {
  self: '本人同意',
  guardian: '监护人同意',
  relative: '家人说已经问过',
};

export const DATA_PART: Readonly<Record<DataPart, string>> = {
  accounts: '登录用的账号',
  sessions: '登录记录',
  families: '创建的家庭',
  memberships: '加入的家庭',
  viewings: '能看的家庭',
  invitations: '发出的邀请',
  bindings: '谁为谁付钱',
  offers: '换组织者',
  'code-links': '医保码关联',
  orders: '缴费和划拨',
  refunds: '退回到银行卡',
  transfers: '钱包转钱',
  payments: '一起付的单子',
  'prepared-payments': '准备好的缴费',
  events: '家庭里的变化',
  'face-checks': '本人核验',
  papers: '同意过的文件',
  consents: '同意和收回',
  messages: '消息',
  'message-choices': '要不要提醒',
  'push-answers': '平台提醒',
  reminders: '缴费期提醒',
  'record-links': '分享过的记录',
  commands: '提交过的操作',
  audit: '谁在何时看过、办过',
};

const CONSEQUENCES: Readonly<Record<DeletionConsequence, string>> = {
  'erased-for-good': '姓名、身份证号、消息都会删掉。找不回来。',
  'signed-out-everywhere': '所有地方都会退出登录。这个账号可以重新用。',
  'leaves-families': '您会退出所有家庭。',
  'families-close': '只剩您一个人的家庭会关闭。',
  'views-end': '您不能再看家人的家庭。',
  'bindings-end': '您和家人之间的付钱关系都会解除。',
  'code-links-end': '医保码的关联都会取消。',
  'money-records-kept': '钱的记录依法保留。里面只有编号和金额，没有姓名。',
  'wallet-unseen': '您收回过查询，医保钱包没有看。里面有钱也还在医保部门，不会少。',
  'consents-kept': '同意和收回的记录依法保留。只有编号和时间。',
};

const days = (count: number) => (count >= 365 ? `${Math.round(count / 365)} 年` : `${count} 天`);

/** What the account's page, its consents, the copy of data and the end of it say. */
export const MY_DATA = {
  title: '我的数据和同意',
  lead: '您的数据由您做主。同意过的，随时可以收回。',
  consents: '同意过的使用',
  none: '还没有同意过什么。',
  ofChild: (name: string) => `您替${name}同意的`,
  more: '还可以做的',
  privacyAbout: '存了什么、给谁、存多久',
  copy: '带走一份我的数据',
  copyAbout: '我们存的全部内容',
  remove: '注销账号',
  removeAbout: '删掉姓名、身份证号和消息',
  papers: '读过并同意的文件',
  papersAbout: (count: number) => `${count} 份`,
  agreedOn: (day: string, version: string) => `${day} 同意，版本 ${version}`,
  standing: { given: '已同意', withdrawn: '已收回' },
  toWhom: (receiver: string) => `给${receiver}`,
  purpose: (purpose: ConsentPurpose) => PURPOSES[purpose],
  receiver: (receiver: ConsentReceiver) => RECEIVERS[receiver],
  sensitive: (data: readonly SensitiveData[]) =>
    data.map((one) => SENSITIVE[one]).join('、') || '没有',
  givenAs: (as: ConsentView['givenAs']) => GIVEN_AS[as],
  detail: {
    title: '这项同意',
    what: '用什么',
    to: '给谁',
    sensitive: '敏感信息',
    who: '谁的',
    said: '怎么同意的',
    when: '最近一次',
    check: '收回以后',
    bindings: '解除的付钱关系',
    codeLinks: '取消的医保码关联',
    invitations: '撤回的邀请',
    openOrders: '正在办、会办完的',
    times: (count: number) => (count > 0 ? `${count} 个` : '没有'),
    withdraw: '收回同意',
    keep: '不收回',
    withdrawn: '已收回同意',
    withdrawnAbout: '从现在起不再这样用。以前办好的仍然有效。',
    give: '同意',
    giveAsGuardian: '我是监护人，同意',
    giveMissing: '请先看完并勾选同意。',
    given: '已同意',
    givenAbout: '现在可以继续办了。',
    elsewhere: '要再同意，请在办理时按提示操作。',
    toAll: '看所有同意',
    unknown: '没有找到这项同意',
    unknownAbout: '请从“我的数据和同意”里打开。',
  },
  first: {
    title: '第一次登录',
    lead: '登录前，请先看看您的信息怎么用。',
    guardian: '孩子不满14周岁。请父母或其他监护人来看，替孩子同意。',
    agree: '同意并登录',
    asGuardian: '我是监护人，同意并登录',
    notAgreed: '请先看完并勾选同意，再登录。',
    decline: '不同意，先不登录',
  },
  notice: {
    title: '个人信息怎么用',
    lead: '只用办事必需的信息，不做广告，不卖给任何人。',
    kept: '存什么，为什么',
    keptRows: [
      { label: '姓名、身份证号', value: '查参保、付钱时确认是谁。加密保存，页面只显示头尾。' },
      { label: '亲属关系、签名', value: '当地规定绑定时要写。加密保存。' },
      { label: '缴费、划拨记录', value: '钱的凭证，依法保留。' },
      { label: '银行卡号', value: '退钱用。加密保存，只显示后四位。' },
      { label: '手机号、人脸、照片', value: '不保存。' },
    ],
    receivers: '给谁',
    receiverRows: [
      { label: RECEIVERS['insurance-agency'], value: '姓名、身份证号；确认钱包时还有手机号' },
      { label: RECEIVERS['premium-collector'], value: '被缴费的人的姓名、身份证号' },
      { label: RECEIVERS['face-verifier'], value: '姓名、身份证号，由它看人脸' },
      { label: '打款银行', value: '退钱时的姓名和银行卡号' },
      { label: '您的家人', value: '姓名、参保状态、和他们有关的记录' },
      { label: '微信、支付宝', value: '您同意后的提醒，没有姓名' },
    ],
    howLong: '存多久',
    howLongRows: [
      { label: '提交的回执', value: days(KEPT_DAYS.commandAnswers) },
      { label: '邀请里写的称呼', value: `结束后 ${days(KEPT_DAYS.invitationTexts)}` },
      { label: '分享的链接', value: `失效后 ${days(KEPT_DAYS.recordShares)}` },
      { label: '消息', value: days(KEPT_DAYS.messages) },
      { label: '本人核验的结果', value: days(KEPT_DAYS.faceVerifications) },
      { label: '谁看过、办过', value: days(KEPT_DAYS.auditEntries) },
      { label: '其他', value: '到您注销账号' },
    ],
    rights: '您可以',
    rightPoints: [
      '看和带走我们存的全部内容。',
      '随时收回同意，和同意时一样，按一下就行。',
      '注销账号。信息写错了，打电话改。',
      '孩子不满14周岁，由父母或其他监护人同意。',
    ],
    toPlatform: '看平台的隐私保护指引',
  },
  copying: {
    title: '带走一份我的数据',
    lead: '里面有您完整的身份证号，请保管好，不要发给别人。',
    make: '做一份',
    making: '正在做…',
    made: (time: string) => `${time} 做好`,
    whatIsIn: '里面有',
    times: (count: number, more: boolean) => `${more ? '最新的 ' : ''}${count} 条`,
    newestOf: (what: string, count: number) => `${what}（只有最新的 ${count} 条）`,
    save: '保存文件',
    copyText: '复制内容',
    saved: '已保存。',
    copied: '已复制，可以粘贴到备忘录里。',
    failed: '没有保存成功，请再试一次。',
    fileName: (day: string) => `我的数据-${day}`,
    person: '本人',
    name: '姓名',
    idNumber: '身份证号',
    since: '开户时间',
  },
  deleting: {
    title: '注销账号',
    lead: '注销后找不回来。请先看清会发生什么。',
    check: '会发生什么',
    records: '留下的钱的记录',
    recordsValue: (count: number) => (count > 0 ? `${count} 条，没有姓名` : '没有'),
    confirm: '注销账号',
    keep: '不注销',
    consequence: (code: DeletionConsequence) => CONSEQUENCES[code],
    done: '账号已注销',
    doneAbout: '您的个人信息已经删掉。以后可以重新登录，从头开始。',
    toHome: '回首页',
  },
} as const;
