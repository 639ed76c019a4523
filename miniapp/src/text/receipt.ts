/** The paper that one can print or keep: what was done, for whom, from which account. */
export const RECEIPT = {
  title: '办理凭证',
  paper: '家庭共济办理凭证',
  notYet: '办成以后才有凭证',
  notYetAbout: '这件事还没有办成，或没有动用钱。',
  toRecord: '看这条记录',
  amountWords: '大写',
  payer: '付钱的人',
  member: '给谁',
  account: '扣款账户',
  coverYear: '参保年度',
  coverFrom: '待遇开始',
  begun: '提交时间',
  done: '办成时间',
  orderNumber: '订单号',
  policy: '依据的规定',
  policyText: (area: string, day: string) => `${area}，${day}有效`,
  foot: '由家庭共济生成，供家人查看和留存。它不是发票，也不代替税务或医保部门的凭证。',
  print: '打印，或存成 PDF',
  printHint: '打印时选 A4 纸；要存成文件，就选“另存为 PDF”。',
  picture: '存成图片',
  saved: '已存到手机相册',
  denied: '没有相册权限。请在设置里打开，再存一次。',
  openSettings: '打开设置',
  cannot: '这台手机存不了图片。请截屏保存。',
  open: '凭证（可打印）',
} as const;

const DIGITS = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'];
const PLACES = ['', '拾', '佰', '仟'];

/** Four digits as a bank writes them; `inside` says that larger places stand before. */
function below10000(value: number, inside: boolean): string {
  const words = [...String(value).padStart(4, '0')]
    .map((digit, at) => (digit === '0' ? '零' : `${DIGITS[Number(digit)]}${PLACES[3 - at]}`))
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '');
  return inside ? words : words.replace(/^零/, '');
}

/** Yuan below a hundred million. */
function yuanInWords(yuan: number): string {
  const wan = Math.floor(yuan / 10_000);
  const rest = yuan % 10_000;
  if (wan === 0) return below10000(rest, false);
  return `${below10000(wan, false)}万${rest === 0 ? '' : below10000(rest, true)}`;
}

/** A sum as papers write it, so that nobody adds a digit: 45000 → 肆佰伍拾元整. */
export function formalAmount(amountFen: number): string {
  const yuan = Math.floor(amountFen / 100);
  const [jiao, fen] = [Math.floor((amountFen % 100) / 10), amountFen % 10];
  const whole = yuan > 0 ? `${yuanInWords(yuan)}元` : '';
  if (jiao === 0 && fen === 0) return `${whole || '零元'}整`;
  const gap = yuan > 0 && jiao === 0 ? '零' : '';
  const tens = jiao > 0 ? `${DIGITS[jiao]}角` : gap;
  return `${whole}${tens}${fen > 0 ? `${DIGITS[fen]}分` : '整'}`;
}
