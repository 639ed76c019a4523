import type { BindTerms } from '@gongji/shared/contracts';
import { TERMS } from '../text';
import type { FactRow } from './facts';

/** What the payer answered to the area's own questions, to be checked before it is sent. */
export function bindTermsRows({ period, rank, signature, papers }: BindTerms): FactRow[] {
  return [
    ...(period ? [{ label: TERMS.periodRow, value: TERMS.period(period.from, period.to) }] : []),
    ...(rank === null ? [] : [{ label: TERMS.rankShort, value: TERMS.rankOption(rank) }]),
    ...(signature ? [{ label: TERMS.signatureShort, value: signature.name }] : []),
    ...(papers.length > 0
      ? [{ label: TERMS.papersShort, value: TERMS.papersCount(papers.length) }]
      : []),
  ];
}
