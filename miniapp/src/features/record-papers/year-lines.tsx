import type { YearLine } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { Amount, Heading, Text, View } from '../../components';
import { monthsText, RECORD_YEAR, yearLineAbout } from '../../text';

interface YearLinesProps {
  /** Largest sum first. */
  readonly lines: readonly YearLine[];
}

/** Who paid for whom, from which balance: one bar each, as long as its part of the largest. */
export function YearLines({ lines }: YearLinesProps): ReactElement {
  const most = lines[0]?.amountFen ?? 1;
  return (
    <>
      <Heading level={2} className="list-title section-title">
        {RECORD_YEAR.lines}
      </Heading>
      <View className="card year-lines" role="list">
        {lines.map((line) => (
          <Line key={keyOf(line)} line={line} most={most} />
        ))}
      </View>
    </>
  );
}

function keyOf({ kind, source, payer, member }: YearLine): string {
  return [kind, source, payer.personId, member?.personId].join();
}

function Line({ line, most }: { readonly line: YearLine; readonly most: number }): ReactElement {
  const { payer, member, amountFen, monthsFen } = line;
  const to = member?.name ?? RECORD_YEAR.own;
  return (
    <View className="year-line" role="listitem">
      <View className="year-line-head">
        <View role="img" aria-label={RECORD_YEAR.spokenTo(payer.name, to)}>
          <Text className="year-line-who">{RECORD_YEAR.to(payer.name, to)}</Text>
        </View>
        <Amount amountFen={amountFen} />
      </View>
      <View className="year-track" aria-hidden>
        <View className="year-part" style={{ width: `${(100 * amountFen) / most}%` }} />
      </View>
      <Text className="year-line-about">{yearLineAbout(line)}</Text>
      <Text className="year-line-about">{monthsText(monthsFen)}</Text>
    </View>
  );
}
