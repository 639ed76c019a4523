import type { Decision } from '@gongji/shared/decision';
import type { ReactElement } from 'react';
import { Amount, Card, DecisionCard, Facts, Heading } from '../../components';
import { RECORDS } from '../../text';

interface RecordDecisionProps {
  readonly decision: Decision;
}

/** The decision as it was made then: reasons, numbers, and which policy decided. */
export function RecordDecision({ decision }: RecordDecisionProps): ReactElement {
  const { usableFen } = decision.answer;
  return (
    <>
      <Heading level={2} className="list-title section-title">
        {RECORDS.decision}
      </Heading>
      <Card>
        <DecisionCard decision={decision} help={false} />
      </Card>
      {typeof usableFen === 'number' ? (
        <Facts rows={[{ label: RECORDS.usable, value: <Amount amountFen={usableFen} /> }]} />
      ) : null}
    </>
  );
}
