import type { Decision } from '@gongji/shared/decision';
import type { ReactElement } from 'react';
import { useRead } from '../../api';
import { Button, Card, DecisionCard, Facts, Heading, View } from '../../components';
import { go } from '../../platform/navigate';
import { packText, RECORDS, stampDayText } from '../../text';
import { DecisionSteps } from './decision-steps';

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
      <Heading level={2} className="list-title section-title">
        {RECORDS.used}
      </Heading>
      <DecisionSteps decision={decision} nameOf={nameOf} />
      <Heading level={2} className="list-title section-title">
        {RECORDS.stamp}
      </Heading>
      <Facts
        rows={[
          {
            label: RECORDS.stampArea,
            value: `${nameOf(areaCode)}${provinceDirect ? RECORDS.provinceDirect : ''}`,
          },
          { label: RECORDS.stampDay, value: stampDayText(decision.stamp) },
          {
            label: RECORDS.stampPacks,
            value: packs.map((pack) => (
              <View key={pack.areaCode}>{packText(nameOf(pack.areaCode), pack.version)}</View>
            )),
          },
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
