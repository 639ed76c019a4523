/** Words of the policy page. Labels of its parameters and their values stand in files of their own. */
export const POLICY = {
  title: '当地的规定',
  lead: '选地方和日子，看那一天的规定写的是什么。',
  area: '地方',
  day: '哪一天',
  change: '换地方',
  pickProvince: '选省份',
  pickCity: (province: string) => `选${province}的城市`,
  wholeProvince: (province: string) => `${province}（全省规定）`,
  provinceDirect: (province: string) => `${province}（省直）`,
  provinceDirectAbout: '直接在省里参保的单位和职工',
  backToProvinces: '换省份',
  notKnown: '还没有查到规定，请打电话向当地确认。',
  notKnownShort: '还没有查到',
  disputedShort: '说法不一致',
  notInLawShort: '规定中没有限制',
  disputed: '几处公开资料说法不一致，请以当地答复为准。',
  notInLaw: '规定中没有这一项限制或安排。',
  since: (day: string) => `${day}起`,
  from: (level: string) => `${level}规定`,
  verified: (day: string) => `${day}核对过`,
  showSources: '看依据',
  hideSources: '收起依据',
  published: (day: string) => `发布于 ${day}`,
  groupCount: (count: number, unknown: number) =>
    unknown > 0 ? `${count} 条，其中 ${unknown} 条待确认` : `${count} 条`,
  unknownCount: (count: number) => `有 ${count} 项还没有查到，或说法不一致，已写明。`,
  call: '拿不准？打电话问当地',
  nation: '全国',
  none: '这一天没有查到任何规定',
  noneAbout: '换一个日子试试，或打电话向当地确认。',
} as const;

const CONFIDENCE: Readonly<Record<'high' | 'medium' | 'low' | 'conflict', string>> = {
  high: '官方文件',
  medium: '官方转述',
  low: '来源较弱，仅供参考',
  conflict: '说法不一致',
};

/** How sure a source is, in words. */
export function confidenceText(confidence: keyof typeof CONFIDENCE): string {
  return CONFIDENCE[confidence];
}
