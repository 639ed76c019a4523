import type { Decision } from '@gongji/shared/decision';
import type { ReactElement } from 'react';
import { useRead } from '../../api';
import { Button, Card, DecisionCard, Facts, Heading } from '../../components';
import { go } from '../../platform/navigate';
import { packsText, RECORDS, stampDayText } from '../../text';

interface RecordDecisionProps {
  readonly decision: Decision;
}

/** The decision as it was made then: reasons, numbers, and which policy decided. */
export function RecordDecision({ decision }: RecordDecisionProps): ReactElement {
  const areas = useRead('listAreas', {}).data?.areas ?? [];
  const nameOf = (code: string) => areas.find(({ areaCode }) => areaCode === code)?.name ?? code;
  const { areaCode, provinceDirect, day, packs } = decision.stamp;
  const on = day.slice(0, 10);
  return (
    <>
      <Heading level={2} className="list-title section-title">
        {RECORDS.decision}
      </Heading>
      <Card>
        <DecisionCard decision={decision} help={false} />
      </Card>
      <Facts
        rows={[
          {
            label: RECORDS.stampArea,
            value: `${nameOf(areaCode)}${provinceDirect ? RECORDS.provinceDirect : ''}`,
          },
          { label: RECORDS.stampDay, value: stampDayText(decision.stamp) },
          { label: RECORDS.stampPacks, value: packsText(packs, nameOf) },
        ]}
      />
      <Button
        text={RECORDS.seePolicy}
        look="second"
        onPress={() => go('policy', { areaCode, on })}
      />
    </>
  );
}
