import type { YearLine } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { Amount, Heading, Text, View } from '../../components';
import { monthsText, yearLineAbout, yearLineWho } from '../../text';

interface YearLinesProps {
  readonly title: string;
  /** Largest sum first. */
  readonly lines: readonly YearLine[];
}

/** Sums one below the other: a bar each, as long as its part of the largest. */
export function YearLines({ title, lines }: YearLinesProps): ReactElement {
  const most = lines[0]?.amountFen ?? 1;
  return (
    <View className="list">
      <Heading level={2} className="list-title section-title">
        {title}
      </Heading>
      <View className="card year-lines" role="list">
        {lines.map((line) => (
          <Line key={keyOf(line)} line={line} most={most} />
        ))}
      </View>
    </View>
  );
}

function keyOf({ kind, source, payer, member }: YearLine): string {
  return [kind, source, payer.personId, member?.personId].join();
}

function Line({ line, most }: { readonly line: YearLine; readonly most: number }): ReactElement {
  const { amountFen, monthsFen } = line;
  const { seen, spoken } = yearLineWho(line);
  return (
    <View className="year-line" role="listitem">
      <View className="year-line-head">
        <View role="img" aria-label={spoken}>
          <Text className="year-line-who">{seen}</Text>
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
