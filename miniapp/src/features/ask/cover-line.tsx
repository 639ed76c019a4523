import type { Decision } from '@gongji/shared/decision';
import type { ReactElement } from 'react';
import { Card, Timeline, type TimelineEntry } from '../../components';
import { ASK_COVER, dayText } from '../../text';

interface CoverLineProps {
  readonly decision: Decision;
  readonly paidOn: string;
  /** Null for anybody but a newborn. */
  readonly bornOn: string | null;
}

/** Born, paid, waiting, covered: the days the server answered with, in their order. */
export function CoverLine({ decision, paidOn, bornOn }: CoverLineProps): ReactElement {
  const { waitingMonths } = decision.answer;
  const waits = typeof waitingMonths === 'number' ? [waitEntry(waitingMonths)] : [];
  const entries: TimelineEntry[] = [
    ...(bornOn ? [{ key: 'born', title: ASK_COVER.born, time: dayText(bornOn) }] : []),
    { key: 'paid', title: ASK_COVER.paid, time: dayText(paidOn) },
    ...waits,
    startEntry(decision),
  ];
  return (
    <Card>
      <Timeline entries={entries} />
    </Card>
  );
}

function waitEntry(months: number): TimelineEntry {
  if (months === 0) return { key: 'wait', title: ASK_COVER.noWait };
  return { key: 'wait', title: ASK_COVER.wait(months), about: ASK_COVER.waitAbout };
}

function startEntry({ outcome, answer }: Decision): TimelineEntry {
  const key = 'start';
  const { coverFrom } = answer;
  if (outcome === 'refused') return { key, title: ASK_COVER.refused };
  if (typeof coverFrom === 'string') {
    return { key, title: ASK_COVER.start, time: ASK_COVER.from(dayText(coverFrom)) };
  }
  const unknown = outcome === 'allowed' ? ASK_COVER.startUnknown : ASK_COVER.startOpen;
  return { key, title: unknown };
}
