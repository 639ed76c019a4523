import type { MemberView } from '@gongji/shared/contracts';
import { SCHEME_LABEL, STATUS_LABEL } from '@gongji/shared/vocabulary';
import { COMMON } from '../../text';

/** 居民医保 · 正常参保; what is not known is said to be not there yet. */
export function insuredText({ enrolment }: Pick<MemberView, 'enrolment'>): string {
  if (!enrolment) return COMMON.noneYet;
  return `${SCHEME_LABEL[enrolment.scheme]} · ${STATUS_LABEL[enrolment.status]}`;
}
