import type { Decision } from '@gongji/shared/decision';
import type { ReactElement } from 'react';
import { EmptyState } from '../../components';
import { back } from '../../platform/navigate';
import { ASK_COMPARE, COMMON, outcomeText } from '../../text';
import { AskCompare } from './ask-compare';
import type { Question } from './question';

interface CompareGivenProps {
  /** A question as text, as the page that decided something wrote it. */
  readonly text: string;
}

/** The server judges what a question may be; here it need only be one that names its place. */
function questionIn(text: string): Question | null {
  try {
    const found: unknown = JSON.parse(text);
    const whole = typeof found === 'object' && found !== null;
    return whole && 'ask' in found && 'region' in found ? (found as Question) : null;
  } catch {
    return null;
  }
}

function summary({ outcome, answer: { usableFen } }: Decision): string {
  const { label } = outcomeText(outcome);
  return typeof usableFen === 'number'
    ? `${label}，${ASK_COMPARE.usable(COMMON.yuan(usableFen))}`
    : label;
}

/** What was decided in the family, asked again for another place or another day. */
export function CompareGiven({ text }: CompareGivenProps): ReactElement {
  const question = questionIn(text);
  if (!question) {
    return <EmptyState icon="info" title={ASK_COMPARE.nothing} about={ASK_COMPARE.nothingAbout} />;
  }
  return <AskCompare question={question} summary={summary} onClose={back} />;
}
