export const FAMILY_TAB = {
  title: '家庭',
  none: '还没有家庭',
  noneAbout: '创建家庭后，可以邀请家人，用个人账户为他们缴医保。',
  create: '创建家庭',
} as const;

export const RECORDS_TAB = {
  title: '记录',
  none: '还没有记录',
  noneAbout: '缴费、划拨和成员变动都会记在这里，不会删除。',
} as const;
