import type { Decision } from '@gongji/shared/decision';
import { type ReactElement, useState } from 'react';
import { useAreaNames, useRead } from '../../api';
import {
  Actions,
  AreaSheet,
  AskedPlace,
  Button,
  Card,
  ErrorState,
  Skeleton,
  Text,
} from '../../components';
import { ASK_COMPARE } from '../../text';
import { ComparedRows } from './compared-rows';
import type { Question } from './question';

interface AskCompareProps {
  readonly question: Question;
  /** A decision's outcome and figures in the words of the question. */
  readonly summary: (decision: Decision) => string;
  readonly onClose: () => void;
}

/** The same question for a second place or day, and what is not the same there. */
export function AskCompare({ question, summary, onClose }: AskCompareProps): ReactElement {
  const [area, setArea] = useState(question.region);
  const [day, setDay] = useState(question.on);
  const [picking, setPicking] = useState(true);
  const areaName = useAreaNames();
  const areas = useRead('listAreas', {}).data?.areas ?? [];
  const provinceDirect = area === question.region && (question.provinceDirect ?? false);
  const elsewhere = { region: area, provinceDirect, on: day };
  const sameDay = day === question.on;
  const changed = area !== question.region || !sameDay;
  const { data, problem, retry } = useRead(
    'compareRules',
    { body: { question, elsewhere } },
    { enabled: changed },
  );
  const named = (code: string, on: string) => ASK_COMPARE.placeOn(areaName(code) ?? code, on);
  const names = {
    one: named(question.region, sameDay ? '' : question.on),
    other: named(area, sameDay ? '' : day),
  };
  const pick = (code: string) => {
    setPicking(false);
    setArea(code);
  };
  return (
    <>
      <AskedPlace suppose areaCode={area} day={day} onArea={setArea} onDay={setDay} />
      {changed ? null : (
        <Card>
          <Text>{ASK_COMPARE.change}</Text>
        </Card>
      )}
      {changed && !data && !problem ? <Skeleton shape="card" /> : null}
      {problem && !data ? <ErrorState problem={problem} onRetry={retry} /> : null}
      {data && changed ? <ComparedRows comparison={data} names={names} summary={summary} /> : null}
      <Actions>
        <Button text={ASK_COMPARE.close} look="second" onPress={onClose} />
      </Actions>
      {picking ? <AreaSheet areas={areas} onPick={pick} onClose={() => setPicking(false)} /> : null}
    </>
  );
}
