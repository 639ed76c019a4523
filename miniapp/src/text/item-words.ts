import type { ASK_ITEM_WORDS } from './ask';

export type AskedItem = keyof typeof ASK_ITEM_WORDS;

/**
 * What people call the things they want to pay, by what the rules call them. A word that stands
 * under two of them finds both; a thing nobody has ruled on stands under none.
 */
export const ITEM_WORDS: Readonly<Record<AskedItem, readonly string[]>> = {
  care: [
    ...['看病', '挂号', '门诊', '住院', '急诊', '看医生', '看牙', '补牙', '拔牙', '手术', '化验'],
    ...['检查', '拍片', 'CT', 'B超', '核磁', '输液', '挂水', '打针', '医院', '生孩子', '透析'],
    ...['慢病', '特病', '医药费', '医疗费', '自付', '治病', '治疗', '诊所', '中医', '针灸', '康复'],
  ],
  drug: [
    ...['买药', '药店', '药房', '配药', '开药', '抓药', '中药', '西药', '感冒药', '降压药'],
    ...['胰岛素', '药品', '处方', '吃药', '拿药', '药'],
  ],
  device: [
    ...['血压计', '血压仪', '量血压', '血糖仪', '血糖试纸', '试纸', '体温计', '温度计', '口罩'],
    ...['轮椅', '拐杖', '助听器', '制氧机', '雾化', '纱布', '创可贴', '器械', '耗材', '针头'],
  ],
  vaccine: [
    ...['疫苗', '接种', '打疫苗', '预防针', '打针', '流感', '狂犬', 'HPV', '九价', '带状疱疹'],
  ],
  checkup: ['体检', '健康检查', '查体', '入职体检', '体检卡', '体检套餐', '检查'],
  supplement: [
    ...['保健品', '保健食品', '养生', '补品', '营养品', '维生素', '钙片', '鱼油', '蛋白粉', '燕窝'],
    ...['阿胶', '人参', '足浴', '按摩', '健身'],
  ],
  'pooled-benefit': ['统筹', '报销额度', '报销', '统筹报销', '医保额度', '门诊额度', '封顶'],
  premium: [
    ...['居民医保', '城乡居民', '新农合', '合作医疗', '农合', '医保费', '保费', '代缴', '参保费'],
    ...['少儿医保', '学生医保', '城居保', '缴费', '交医保', '缴医保'],
  ],
  'commercial-insurance': [
    ...['惠民保', '普惠健康保', '商业保险', '商业险', '健康险', '医疗险', '百万医疗', '重疾险'],
    ...['惠保', '保险', '沪惠保', '京惠保', '穗岁康', '补充医疗'],
  ],
};

const ITEMS = Object.keys(ITEM_WORDS) as AskedItem[];

/** How well a word fits what was typed: its length where one holds the other, else nothing. */
function closeness(typed: string, word: string): number {
  const small = word.toLowerCase();
  if (typed.includes(small)) return 2 * small.length;
  return typed.length > 0 && small.includes(typed) ? typed.length : 0;
}

const bestOf = (typed: string, item: AskedItem) =>
  Math.max(...ITEM_WORDS[item].map((word) => closeness(typed, word)));

/** What may be meant by the typed words, best first; everything while nothing is typed. */
export function itemsMeant(typed: string): readonly AskedItem[] {
  const plain = typed.replace(/\s/g, '').toLowerCase();
  if (plain === '') return ITEMS;
  const best = Math.max(...ITEMS.map((item) => bestOf(plain, item)));
  if (best === 0) return [];
  return ITEMS.filter((item) => bestOf(plain, item) > 0).sort(
    (a, b) => bestOf(plain, b) - bestOf(plain, a),
  );
}
