import type { ReactElement } from 'react';
import { Amount, Card, Heading, Text, View } from '../../components';
import { monthsSpoken, RECORD_YEAR } from '../../text';

interface YearMonthsProps {
  /** January first. */
  readonly monthsFen: readonly number[];
}

/**
 * What each month came to: a bar for the eye, and the same figures beside it as a table, so that
 * whoever hears the page misses nothing. Months without money have no row.
 */
export function YearMonths({ monthsFen }: YearMonthsProps): ReactElement {
  const most = Math.max(...monthsFen);
  const rows = monthsFen.flatMap((fen, index) => (fen > 0 ? [{ month: index + 1, fen }] : []));
  return (
    <Card>
      <Heading level={2} className="card-title">
        {RECORD_YEAR.months}
      </Heading>
      <View className="year-chart" role="img" aria-label={monthsSpoken(monthsFen)}>
        {monthsFen.map((fen, index) => (
          // Twelve months, always in their order: the place is what tells them apart.
          <View key={RECORD_YEAR.monthName(index + 1)} className="year-column">
            <View className="year-bar" style={{ height: `${(100 * fen) / most}%` }} />
          </View>
        ))}
      </View>
      <View className="year-axis" aria-hidden>
        <Text>{RECORD_YEAR.monthName(1)}</Text>
        <Text>{RECORD_YEAR.monthName(6)}</Text>
        <Text>{RECORD_YEAR.monthName(12)}</Text>
      </View>
      <View role="table" aria-label={RECORD_YEAR.months}>
        {rows.map(({ month, fen }) => (
          <View key={month} className="year-row" role="row">
            <View role="rowheader">
              <Text>{RECORD_YEAR.monthName(month)}</Text>
            </View>
            <View role="cell">
              <Amount amountFen={fen} />
            </View>
          </View>
        ))}
      </View>
      {rows.length < monthsFen.length ? (
        <Text className="soft year-quiet">{RECORD_YEAR.quiet}</Text>
      ) : null}
    </Card>
  );
}
