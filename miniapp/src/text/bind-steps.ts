import { BIND_STEP_LABEL, type BindStep } from '@gongji/shared/vocabulary';

/** Steps whose own name is a paper's: it is said in the marks of a title. */
const PAPERS: ReadonlySet<BindStep> = new Set<BindStep>(['read-notice', 'sign-promise']);

/** A step as the area calls it: 共济家庭建立, 《个人承诺书》; in our words where it has no name. */
export function bindStepText(step: BindStep, name: string | null): string {
  if (name === null) return BIND_STEP_LABEL[step];
  return PAPERS.has(step) ? `${step === 'read-notice' ? '读' : '签'}《${name}》` : name;
}
