import type { YearSummary } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { Amount, Card, EmptyState, Text } from '../../components';
import { COMMON, RECORD_YEAR } from '../../text';
import { YearLines } from './year-lines';
import { YearMonths } from './year-months';

interface YearSumsProps {
  readonly summary: YearSummary;
}

/** A year: what it came to, month by month, and who paid for whom. */
export function YearSums({ summary }: YearSumsProps): ReactElement {
  const { year, paidFen, paidCount, movedFen, monthsFen, lines, underWay } = summary;
  const paid = lines.filter(({ member }) => member !== null);
  const moved = lines.filter(({ member }) => member === null);
  if (lines.length === 0 && underWay.count === 0) {
    return (
      <EmptyState icon="records" title={RECORD_YEAR.none(year)} about={RECORD_YEAR.noneAbout} />
    );
  }
  return (
    <>
      <Card>
        <Text className="year-lead">{RECORD_YEAR.paid(year)}</Text>
        <Amount amountFen={paidFen} size="large" />
        <Text className="card-about">{RECORD_YEAR.paidCount(paidCount)}</Text>
        {movedFen > 0 ? (
          <Text className="card-about">{RECORD_YEAR.moved(COMMON.yuan(movedFen))}</Text>
        ) : null}
        {underWay.count > 0 ? (
          <Text className="card-about">
            {RECORD_YEAR.underWay(underWay.count, COMMON.yuan(underWay.amountFen))}
          </Text>
        ) : null}
      </Card>
      {paidFen > 0 ? <YearMonths monthsFen={monthsFen} /> : null}
      {paid.length > 0 ? <YearLines title={RECORD_YEAR.lines} lines={paid} /> : null}
      {moved.length > 0 ? <YearLines title={RECORD_YEAR.movedLines} lines={moved} /> : null}
    </>
  );
}
