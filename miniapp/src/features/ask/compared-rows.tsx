import type { ComparedValue, Comparison, Decision, Reason } from '@gongji/shared/decision';
import type { ReactElement } from 'react';
import { useAreaNames } from '../../api';
import { Card, Heading, StatusTag, Text, View } from '../../components';
import { ASK_COMPARE, factLines, PARAMETER_WORDS, reasonText, stepText } from '../../text';

type AreaName = (areaCode: string) => string | null;
type Sides<T> = Readonly<Record<'one' | 'other', T>>;

interface ComparedRowsProps {
  readonly comparison: Comparison;
  readonly names: Sides<string>;
  readonly summary: (decision: Decision) => string;
}

/** Both answers, then each reason and each rule in which the two places are not the same. */
export function ComparedRows({ comparison, names, summary }: ComparedRowsProps): ReactElement {
  const areaName = useAreaNames();
  const { one, other, reasons, parameters } = comparison;
  const answers = { one: summary(one), other: summary(other) };
  const why = reasons.map(({ code, ...sides }) => {
    const said = (side: Reason | null) => sentence(side, areaName);
    const both = { one: said(sides.one), other: said(sides.other) };
    return { key: code, label: ASK_COMPARE.reason, differs: sides.differs, said: both };
  });
  const rules = parameters.map(({ parameter: key, ...sides }, index) => {
    const said = (side: ComparedValue | null) => valueText(key, side, areaName);
    const label = PARAMETER_WORDS[key]?.label ?? '';
    const both = { one: said(sides.one), other: said(sides.other) };
    return { key: `${key}${index}`, label, differs: sides.differs, said: both };
  });
  // What differs only in what is not for people would read like a repetition.
  const rows = [...why, ...rules].filter(
    ({ label, differs, said }) => differs && label !== '' && said.one !== said.other,
  );
  const same = answers.one === answers.other;
  const alike = rules.filter(({ label, said }) => label !== '' && said.one === said.other).length;
  return (
    <>
      <Card>
        <Heading level={2} className="ask-title">
          {ASK_COMPARE.answers}
        </Heading>
        <StatusTag
          text={same ? ASK_COMPARE.same : ASK_COMPARE.differs}
          tone={same ? 'good' : 'wait'}
        />
        <Pair names={names} said={answers} />
      </Card>
      <Card>
        <Heading level={2} className="ask-title">
          {ASK_COMPARE.rules}
        </Heading>
        {rows.length === 0 ? <Text>{ASK_COMPARE.noDifference}</Text> : null}
        {rows.map(({ key, label, said }) => (
          <Pair key={key} label={label} names={names} said={said} />
        ))}
        {alike > 0 ? <Text className="soft ask-alike">{ASK_COMPARE.alike(alike)}</Text> : null}
      </Card>
    </>
  );
}

/** A reason with its figures in one sentence. */
function sentence(reason: Reason | null, areaName: AreaName): string {
  if (!reason) return ASK_COMPARE.notSaid;
  const figures = factLines(reason, areaName).map(({ label, value }) => `${label} ${value}`);
  return [reasonText(reason), figures.join('，')].filter(Boolean).join(' ');
}

function valueText(parameter: string, read: ComparedValue | null, areaName: AreaName): string {
  return read ? stepText({ parameter, ...read }, areaName) : ASK_COMPARE.notAsked;
}

interface PairProps {
  readonly label?: string;
  readonly names: Sides<string>;
  readonly said: Sides<string>;
}

/** One thing as two places have it. */
function Pair({ label, names, said }: PairProps): ReactElement {
  return (
    <View className="ask-pair">
      {label ? <Text className="ask-pair-label">{label}</Text> : null}
      {(['one', 'other'] as const).map((side) => (
        <View key={side} className="ask-pair-side">
          <Text className="ask-pair-place">{names[side]}</Text>
          <Text className="ask-pair-said">{said[side]}</Text>
        </View>
      ))}
    </View>
  );
}
