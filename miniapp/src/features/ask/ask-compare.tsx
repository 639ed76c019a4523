import type { Decision } from '@gongji/shared/decision';
import { type ReactElement, useState } from 'react';
import { useAreaNames, useRead } from '../../api';
import { Actions, AskedPlace, Button, ErrorState, Skeleton } from '../../components';
import { ASK_COMPARE, POLICY } from '../../text';
import { CompareWays } from './compare-ways';
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
  const own = question.provinceDirect ?? false;
  const [{ area, direct }, setPlace] = useState({ area: question.region, direct: own });
  const [day, setDay] = useState(question.on);
  const areaName = useAreaNames();
  const elsewhere = { region: area, provinceDirect: direct, on: day };
  const sameDay = day === question.on;
  const changed = area !== question.region || direct !== own || !sameDay;
  const { data, problem, retry } = useRead(
    'compareRules',
    { body: { question, elsewhere } },
    { enabled: changed },
  );
  const named = (code: string, ofProvince: boolean, on: string) => {
    const name = areaName(code) ?? code;
    return ASK_COMPARE.placeOn(ofProvince ? POLICY.provinceDirect(name) : name, on);
  };
  const names = {
    one: named(question.region, own, sameDay ? '' : question.on),
    other: named(area, direct, sameDay ? '' : day),
  };
  const onArea = (code: string, ofProvince: boolean) =>
    setPlace({ area: code, direct: ofProvince });
  const place = { onArea, onDay: setDay };
  return (
    <>
      {changed ? (
        <AskedPlace suppose areaCode={area} provinceDirect={direct} day={day} {...place} />
      ) : (
        <CompareWays day={day} {...place} />
      )}
      {changed && !data && !problem ? <Skeleton shape="card" /> : null}
      {problem && !data ? <ErrorState problem={problem} onRetry={retry} /> : null}
      {data && changed ? <ComparedRows comparison={data} names={names} summary={summary} /> : null}
      <Actions>
        <Button text={ASK_COMPARE.close} look="second" onPress={onClose} />
      </Actions>
    </>
  );
}
