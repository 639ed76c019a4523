import { dayText } from './dates';

/** Words of the pages that put a question to the rules of an area. */
export const ASK = {
  title: '问一问规定',
  lead: '先问清楚，再去办。只是查询，不会动用任何钱。',
  supposeArea: '假如在这里参保',
  supposeDay: '假如在这一天',
  show: '看答案',
  again: '改条件再问',
  yuan: '元',
  amountWrong: '请填写金额，如 120 或 120.50。',
} as const;

export const ASK_ITEM = {
  title: '能用来付什么',
  about: '看病、买药、疫苗、保费等',
  search: '想付什么？',
  searchHint: '如：挂号、血压计、惠民保',
  notFound: (typed: string) => `没有找到“${typed}”，请从下面选，或打电话问。`,
  part: '用途',
  which: '用家人的个人账户付：',
  missing: '请选一种用途。',
  headline: { allowed: '可以付', refused: '不能付', undecided: '要问当地' },
} as const;

/** What somebody may want to pay, in the words of the counter. */
export const ASK_ITEM_WORDS = {
  care: { title: '看病', about: '定点医院的门诊、住院' },
  drug: { title: '买药', about: '定点药店' },
  device: { title: '医疗器械、耗材', about: '如血压计、血糖试纸' },
  vaccine: { title: '疫苗', about: '自费接种的疫苗' },
  checkup: { title: '体检', about: '健康体检' },
  supplement: { title: '保健品', about: '保健食品、养生保健' },
  'pooled-benefit': { title: '统筹报销的待遇', about: '家人的报销额度给别人用' },
  premium: { title: '居民医保的保费', about: '替家人缴一年的保费' },
  'commercial-insurance': { title: '惠民保、商业健康险', about: '自己选择买的保险，不是基本医保' },
} as const;

export const ASK_YEAR = {
  part: '年度',
  which: '缴哪一年的保费？',
  missing: '请选参保年度。',
  title: (year: number) => `${year} 年`,
} as const;

export const ASK_PAYERS = {
  title: '谁来付',
  about: '几位家人的账户，先扣谁的',
  patientPart: '病人',
  patient: '谁看病、买药？',
  patientMissing: '请选谁看病。',
  patientAbout: (payers: string) => `${payers}可以付`,
  supposed: '设想一家人',
  supposedAbout: '自己填几位家人和金额',
  billPart: '账单',
  bill: '个人要付多少钱',
  billHint: '统筹报销后，自己付的部分',
  ownPart: '本人',
  own: '看病的人自己账户里有多少钱',
  ownHint: '没有个人账户，填 0',
  payersPart: '家人',
  payers: '可以付的家人',
  payersHint: '从上到下是约定的先后。',
  payer: (count: number) => `家人${'甲乙丙丁戊'[count] ?? count + 1}`,
  payerTerms: (boundOn: string, area: string) =>
    [`${boundOn}绑定`, area].filter(Boolean).join('，'),
  payerChange: '改',
  payerSheet: (name: string) => `${name}的绑定`,
  boundOn: '哪天绑定的',
  payerArea: '参保地',
  sameArea: '和看病的人相同',
  otherArea: '换参保地',
  asPatient: '改回和看病的人相同',
  remove: '去掉这位家人',
  ready: '好了',
  add: '再加一位家人',
  choose: '当地一次用一位家人的账户，选由谁付',
  headline: { allowed: '这样付', refused: '不能付', undecided: '要问当地' },
  picture: (bill: string) => `${bill} 元这样付`,
  ownName: '本人账户',
  cash: '现金或手机支付',
  order: '先用谁的',
  orderMine: '当地可以自己排先后，排在前面的先付。',
  orderUnknown: '当地没有说几位家人谁先付，要问当地。',
  changeOrder: '去排先后',
  spokenDraw: (place: number, name: string, amount: string) => `第${place}，${name}，${amount}`,
} as const;

/** Who pays what, in a sentence for whoever does not look at the picture. */
export function drawSentence(
  draws: readonly { readonly name: string; readonly sum: string }[],
  cash: string | null,
): string {
  const [first, ...rest] = draws.map(({ name, sum }) => `用${name}付\u00a0${sum}`);
  if (!first) return cash ? `全部 ${cash}用${ASK_PAYERS.cash}。` : '';
  const paid = [`先${first}`, ...rest.map((one) => `再${one}`)];
  return `${[...paid, ...(cash ? [`余下\u00a0${cash}用${ASK_PAYERS.cash}`] : [])].join('，')}。`;
}

/** What of a payer's money counts, by the way the area lets accounts be shared. */
export function payerMoneyText(name: string, funding: unknown): string {
  if (funding === 'pot') return `${name}的家庭共济资金`;
  if (funding === 'past-years') return `${name}的个人账户历年结余`;
  return `${name}的个人账户余额`;
}

export const ASK_COVER = {
  title: '待遇什么时候开始',
  about: '缴了居民医保，从哪天起能报销',
  paidPart: '缴费',
  paidOn: '哪天缴费（已缴或打算缴）',
  whoPart: '谁缴',
  who: '给谁缴？',
  whoMissing: '请选给谁缴。',
  people: {
    any: { title: '一般居民', about: '老人、孩子、没有工作单位的人' },
    newborn: { title: '新生儿', about: '出生后第一次参保' },
    freshman: { title: '大学新生', about: '当年入学，在学校参保' },
  },
  bornOn: '出生日期',
  lastYearPart: '去年',
  lastYear: '上一年参保了吗？',
  lastYearMissing: '请选上一年有没有参保。',
  lastYearYes: '参保了',
  lastYearNo: '没有参保',
  lastYearNoAbout: '职工医保、居民医保都没有',
  gapPart: '断保',
  gapYears: '断了几年',
  gapHint: '连续几年没有参保，首次填 0',
  repairPart: '补缴',
  repairedYears: '打算补缴几年',
  repairedHint: '补缴断保年份的保费，不补填 0',
  years: '年',
  yearsWrong: '请填 0 到 50 的整数。',
  headline: { allowed: '能享受待遇', refused: '现在不能缴', undecided: '要问当地' },
  from: (day: string) => `${day}起`,
  born: '出生',
  paid: '缴费',
  paidLate: '过了集中缴费期',
  paidTooEarly: '打算缴费',
  opens: '可以缴费',
  wait: (months: number) => `等待 ${months} 个月`,
  waitAbout: '这段时间看病不能报销',
  noWait: '没有等待期',
  start: '开始享受待遇',
  fromBirth: '从出生那天算起',
  fromPayment: '过了出生后的期限才缴，从缴费后算起',
  startUnknown: '从哪天起算，规定里没有写明，要问当地',
  startOpen: '开始享受待遇的日子，要问当地',
  refused: '这一天还不能缴费，待遇还不能开始',
} as const;

export const ASK_COMPARE = {
  title: '比一比',
  change: '和什么比？情况照旧，只看规定有什么不同。',
  otherPlace: '另一个地方',
  otherPlaceAbout: '同一天，在别处参保会怎样',
  otherDay: '另一天',
  otherDayAbout: '同一个地方，换一天会怎样',
  whichDay: '和哪一天比',
  usable: (sum: string) => `能用 ${sum}`,
  nothing: '没有要比的事',
  nothingAbout: '请从“查看依据”里点进来，或先问一个问题。',
  open: '和别的地方、别的日子比',
  close: '不比了',
  placeOn: (area: string, day: string) => (day ? `${area}，${dayText(day)}` : area),
  answers: '两边的答案',
  same: '结果相同',
  differs: '结果不同',
  rules: '哪里不同',
  reason: '理由',
  notSaid: '没有这一条',
  notAsked: '没有用到',
  noDifference: '用到的规定都相同。',
  alike: (count: number) => `另有 ${count} 条规定，两边相同。`,
} as const;
