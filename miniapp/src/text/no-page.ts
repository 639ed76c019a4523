/** Where an address leads nowhere. */
export const NO_PAGE = {
  title: '没有这一页',
  lead: '地址可能写错了，也可能已经不用了。您的家庭和记录都没有变。',
} as const;
