import type { ReactElement } from 'react';
import { PageShell } from '../../../components';
import { CompareGiven } from '../../../features/ask/compare-given';
import { useParam } from '../../../platform/navigate';
import { ASK, ASK_COMPARE } from '../../../text';
import '../ask.scss';

/** 换个地方、换个日子: a decision of the family, asked for another place or day. */
export default function AskComparePage(): ReactElement {
  return (
    <PageShell title={ASK_COMPARE.title} lead={ASK.lead}>
      <CompareGiven text={useParam('question')} />
    </PageShell>
  );
}
