import { yuanText } from '@gongji/shared/money';

export const COMMON = {
  appName: '家庭共济',
  back: '返回',
  close: '关闭',
  cancel: '取消',
  confirm: '确认',
  next: '下一步',
  previous: '上一步',
  retry: '重试',
  save: '保存',
  more: '查看更多',
  loading: '正在加载',
  sending: '正在提交',
  offline: '现在没有网络。已填写的内容都保留着，联网后可继续。',
  asOf: (time: string) => `没有连上，这是${time}的内容。`,
  asOfRetry: '再连一次',
  call: (number: string) => `拨打 ${number}`,
  callRelative: (name: string) => `打给${name}`,
  callFor: '打电话问',
  counter: '也可以带上身份证，到当地医保经办大厅办理。',
  helpTitle: '需要帮助？',
  why: '为什么？',
  toMyData: '看我的数据和同意',
  toWallet: '看看医保钱包能不能用',
  showBasis: '查看依据',
  elderBasis: '看依据',
  hideBasis: '收起依据',
  yuan: (amountFen: number) => `${yuanText(amountFen)} 元`,
  trace: (traceId: string) => `问题编号 ${traceId.slice(0, 8)}`,
  readAndAgree: '我已阅读并同意',
  copied: '已复制',
  copyFailed: '没有复制成功，请手动记下',
  unfinished: '上一次提交还没有收到结果',
  unfinishedAsk: '查询上次结果',
  signIn: '去登录',
  signInFirst: '请先登录',
  stepUp: '金额较大，会再核对一次您的登录。',
  signInWhy: '登录后才能查看和办理。已填写的内容都保留着。',
  goHome: '返回首页',
  version: (version: string) => `版本 ${version}`,
  unitYuan: '元',
  stepOf: (at: number, of: number, name: string) => `第 ${at} 步，共 ${of} 步：${name}`,
  on: '开',
  off: '关',
  tabs: { home: '首页', family: '家庭', records: '记录', me: '我的' },
  tabBar: '主要栏目',
  readAloud: '读给我听',
  readStop: '停',
  readFailed: '没有读完，请再按一次。',
  noVoice: '这里还不能朗读。可以请家人念给您听。',
  sayButton: (name: string) => `可以按：${name}`,
  sayField: (name: string) => `要填写：${name}`,
  sayChoice: (name: string, on: boolean) => `可以选：${name}，${on ? '已经选上' : '还没有选'}`,
  noneYet: '暂无',
} as const;

/** Names of the hotlines, by number. */
export const HOTLINE_NAME: Readonly<Record<string, string>> = {
  '12393': '医保服务热线',
  '12333': '人社服务热线',
  '12345': '政务服务热线',
  '12366': '税务服务热线',
};

/** 0591-12345 is the city's own 12345. */
const AREA_PREFIX = /^0\d{2,3}-/;

export function hotlineText(number: string): string {
  const name = HOTLINE_NAME[number] ?? HOTLINE_NAME[number.replace(AREA_PREFIX, '')];
  return name ? `${name} ${number}` : number;
}
