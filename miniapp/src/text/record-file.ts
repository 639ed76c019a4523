/** My records as a file. */
export const RECORD_FILE = {
  open: '导出表格',
  title: '导出表格',
  lead: '把记录存成表格文件，可以用表格软件打开。',
  what: '要导出的记录',
  everything: '全部记录',
  change: '改条件',
  points: [
    '每条记录一行：时间、事项、谁付、给谁、金额、状态、备注和办理经过。',
    '表格里有家人姓名，没有身份证号。请不要发给外人。',
  ],
  run: '导出表格',
  running: '正在准备表格',
  downloaded: '表格已下载',
  ready: '表格准备好了。请发到自己的聊天里保存。',
  hand: '发到聊天里',
  handed: '已发出',
  failed: '没有导出成功，请检查网络后再试。',
  nowhere: '这里存不了表格文件。请用浏览器打开网页版导出。',
  fileName: (day: string) => `家庭共济记录-${day}.csv`,
} as const;
