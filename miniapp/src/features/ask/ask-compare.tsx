import type { Decision } from '@gongji/shared/decision';
import { type ReactElement, useState } from 'react';
import { type AskedPolicy, useAreaNames, useRead } from '../../api';
import { Actions, AreaSheet, AskedPlace, Button, ErrorState, Skeleton } from '../../components';
import { ASK_COMPARE } from '../../text';
import { ComparedRows } from './compared-rows';
import type { Question } from './question';

interface AskCompareProps {
  readonly place: AskedPolicy;
  readonly question: Question;
  /** A decision's outcome and figures in the words of the question. */
  readonly summary: (decision: Decision) => string;
  readonly onClose: () => void;
}

/** The same question for a second place or day, and what is not the same there. */
export function AskCompare({ place, question, summary, onClose }: AskCompareProps): ReactElement {
  const [area, setArea] = useState('');
  const [day, setDay] = useState(place.day);
  const areaName = useAreaNames();
  const areas = useRead('listAreas', {}).data?.areas ?? [];
  const elsewhere = { region: area, provinceDirect: false, on: day };
  const { data, problem, retry } = useRead(
    'compareRules',
    { body: { question, elsewhere } },
    { enabled: area !== '' },
  );
  if (area === '') return <AreaSheet areas={areas} onPick={setArea} onClose={onClose} />;
  const named = (code: string, on: string) => ASK_COMPARE.placeOn(areaName(code) ?? code, on);
  const sameDay = day === place.day;
  const names = {
    one: named(place.areaCode, sameDay ? '' : place.day),
    other: named(area, sameDay ? '' : day),
  };
  return (
    <>
      <AskedPlace suppose areaCode={area} day={day} onArea={setArea} onDay={setDay} />
      {!data && !problem ? <Skeleton shape="card" /> : null}
      {problem && !data ? <ErrorState problem={problem} onRetry={retry} /> : null}
      {data ? <ComparedRows comparison={data} names={names} summary={summary} /> : null}
      <Actions>
        <Button text={ASK_COMPARE.close} look="second" onPress={onClose} />
      </Actions>
    </>
  );
}
