/** Once an account: whose it is. */
export const REAL_NAME = {
  title: '实名核验',
  lead: '第一次登录，要先知道您是谁。做一次就行，以后不用再做。',
  name: '您的姓名',
  nameHint: '和身份证上一样',
  nameWrong: '请填写身份证上的姓名。',
  mismatch: '姓名和身份证号对不上',
  mismatchAbout: '两样都要和身份证上一模一样。',
  points: [
    '姓名和身份证号只用来向医保系统核对。',
    '不拍照，也不存证件。十分钟内没有办完，就不再保留。',
    '确认后，这个账号就代表您。别人不能再用它办事。',
  ],
  notRead: '请先看完个人信息的告知书，并勾选同意。',
  faceNotRead: '刷脸要另外勾选同意。也可以用大厅的数字。',
  face: '刷脸确认',
  counter: '用大厅给的数字',
  done: (name: string) => `${name}，确认好了`,
  doneAbout: '您已登录。',
  goOn: '继续',
  again: '重新填写',
} as const;
