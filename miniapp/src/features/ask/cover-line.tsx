import { addDays, addMonths } from '@gongji/shared/calendar';
import type { Decision } from '@gongji/shared/decision';
import type { ReactElement } from 'react';
import { Card, Timeline, type TimelineEntry } from '../../components';
import { ASK_COVER, dayText, periodText } from '../../text';

interface CoverLineProps {
  readonly decision: Decision;
  readonly paidOn: string;
  /** Null for anybody but a newborn. */
  readonly bornOn: string | null;
}

/** Born, paid, waiting, covered: the days the server answered with, in their order. */
export function CoverLine(props: CoverLineProps): ReactElement {
  const { decision, bornOn } = props;
  const born = bornOn ? [{ key: 'born', title: ASK_COVER.born, time: dayText(bornOn) }] : [];
  const refused = decision.outcome === 'refused';
  const after = refused ? closedEntries(decision) : [...waitEntry(decision), startEntry(props)];
  return (
    <Card>
      <Timeline entries={[...born, paidEntry(props), ...after]} />
    </Card>
  );
}

function paidEntry({ decision: { outcome, answer }, paidOn }: CoverLineProps): TimelineEntry {
  const title = outcome === 'refused' ? ASK_COVER.paidTooEarly : ASK_COVER.paid;
  const late = answer.insideWindow === false ? { about: ASK_COVER.paidLate } : {};
  return { key: 'paid', title, time: dayText(paidOn), ...late };
}

/** From when a premium can be paid, where somebody has published it. */
function closedEntries({ reasons }: Decision): TimelineEntry[] {
  const opensOn = reasons.find(({ code }) => code === 'window-not-open')?.facts.opensOn;
  const opens = { key: 'opens', title: ASK_COVER.opens };
  return [
    ...(typeof opensOn === 'string' ? [{ ...opens, time: ASK_COVER.from(dayText(opensOn)) }] : []),
    { key: 'start', title: ASK_COVER.refused },
  ];
}

/** How long nothing is covered, with its days where the server knows the last of them. */
function waitEntry({ answer: { waitingMonths, coverFrom } }: Decision): TimelineEntry[] {
  if (typeof waitingMonths !== 'number') return [];
  if (waitingMonths === 0) return [{ key: 'wait', title: ASK_COVER.noWait }];
  const entry = { key: 'wait', title: ASK_COVER.wait(waitingMonths), about: ASK_COVER.waitAbout };
  if (typeof coverFrom !== 'string') return [entry];
  const first = addMonths(coverFrom, -waitingMonths);
  return [{ ...entry, time: periodText(first, addDays(coverFrom, -1)) }];
}

function startEntry({ decision: { outcome, answer }, bornOn }: CoverLineProps): TimelineEntry {
  const key = 'start';
  const { coverFrom } = answer;
  if (typeof coverFrom !== 'string') {
    const unknown = outcome === 'allowed' ? ASK_COVER.startUnknown : ASK_COVER.startOpen;
    return { key, title: unknown };
  }
  const fromBirth = coverFrom === bornOn ? ASK_COVER.fromBirth : ASK_COVER.fromPayment;
  const time = ASK_COVER.from(dayText(coverFrom));
  return { key, title: ASK_COVER.start, time, ...(bornOn ? { about: fromBirth } : {}) };
}
