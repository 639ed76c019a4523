import type {
  BindingStanding,
  EnrolmentStatus,
  MemberKind,
  ParentRole,
  Relation,
  Scheme,
} from './insurance';

/** The Chinese word of each vocabulary member: one table for screens and exports. */
export const SCHEME_LABEL: Readonly<Record<Scheme, string>> = {
  employee: '职工医保',
  resident: '居民医保',
  none: '未参保',
};

export const STATUS_LABEL: Readonly<Record<EnrolmentStatus, string>> = {
  active: '正常参保',
  paused: '暂停参保',
  arrears: '欠费',
  terminated: '终止参保',
};

export const RELATION_LABEL: Readonly<Record<Relation, string>> = {
  spouse: '配偶',
  parent: '父母',
  child: '子女',
  sibling: '兄弟姐妹',
  grandparent: '祖父母/外祖父母',
  grandchild: '孙子女/外孙子女',
  'parent-in-law': '配偶的父母',
  other: '其他关系',
};

export const ROLE_LABEL: Readonly<Record<ParentRole, string>> = { father: '父亲', mother: '母亲' };

export const MEMBER_KIND_LABEL: Readonly<Record<MemberKind, string>> = {
  full: '正式成员',
  temporary: '临时成员',
};

/** How a binding stands on a day. */
export const STANDING_LABEL: Readonly<Record<BindingStanding, string>> = {
  active: '可以付',
  'not-begun': '还没开始',
  'in-review': '审核中',
  'awaiting-spouse': '等配偶同意',
  refused: '审核没通过',
  declined: '配偶没同意',
  expired: '已到期',
  ended: '已解绑',
};
