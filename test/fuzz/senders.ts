/**
 * Who sends, by place: people of a family and of others, the operator, somebody with a session that
 * was never given, and nobody.
 */
export const SENDERS = [
  { demoId: 'lin-jianguo', as: 'person' },
  { demoId: 'lin-defu', as: 'person' },
  { demoId: 'zhao-qiang', as: 'person' },
  { demoId: 'shanghai-daughter', as: 'person' },
  { demoId: 'shanxi-son', as: 'person' },
  { demoId: 'operator-zhou', as: 'operator' },
  { demoId: '', as: 'made-up' },
  { demoId: '', as: 'nobody' },
] as const;

export const ORGANIZER = 0;
export const MEMBER = 1;
export const OPERATOR = 5;
