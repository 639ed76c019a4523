/** Acting for somebody, told apart from paying for somebody. */
export const DELEGATION = {
  title: '代办和共济不一样',
  entryAbout: '替人跑腿，还是替人付钱',
  lead: '替家人跑腿，和用您的钱替家人付，是两件事。',
  actTitle: '代办：替人跑腿',
  act: [
    '您替家人取药、交材料、问事情。',
    '付的还是家人自己的钱，或现金。',
    '不用绑定，不用建家庭。',
    '要带证件，证明家人请您办。',
  ],
  papers: (papers: string) => `您参保的地方，代家人买药要带：${papers}。`,
  papersUnknown: '代家人买药要带什么，您参保的地方没有写明。去之前先打电话问。',
  payTitle: '共济：替人付钱',
  pay: [
    '用您个人账户的钱，替家人付。',
    '要先绑定，家人要同意。',
    '您不用到场，家人自己去就行。',
    '每一笔都有记录，写明谁付的。',
  ],
  codeTitle: '出示医保码：两样都不是',
  code: '替家人出示医保码，不动任何人的钱，也不等于替他（她）办事。',
  toItem: '查一查代买药',
  toBindings: '谁可以为谁付钱',
  toCode: '替家人出示医保码',
} as const;
