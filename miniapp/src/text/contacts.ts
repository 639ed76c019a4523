/** The telephone numbers of relatives, kept on this phone. */
export const CONTACTS = {
  title: '家人的电话',
  lead: '存好以后，每一页都能打给家人。',
  onlyHere: ['号码只存在这部手机里，不会传出去。', '请先问过家人，再存号码。'],
  kept: '已经存好的',
  name: '怎么称呼这位家人？',
  nameShort: '称呼',
  nameHint: '例如：大儿子、美玲',
  nameMissing: '请填写称呼。',
  number: '他（她）的电话号码',
  numberShort: '号码',
  numberHint: '手机号码，或带区号的座机',
  numberWrong: '请看看号码对不对，只填数字。',
  save: '存好',
  remove: '删除',
  removeFor: (name: string) => `删除${name}的电话`,
  full: '最多存两位家人。要换人，请先删除一位。',
} as const;
