import type { Decision } from '@gongji/shared/decision';
import type { ReactElement } from 'react';
import { Card, DecisionCard, Heading } from '../../components';
import { PREMIUM } from '../../text';
import { useSituation } from './use-situation';

/** Somebody whose premium was asked about, and what was decided. */
export interface DecidedPerson {
  readonly memberId: string;
  readonly name: string;
  readonly amountFen: number | null;
  readonly decision: Decision;
}

interface PersonDecisionsProps {
  readonly people: readonly DecidedPerson[];
  readonly coverYear: number;
}

/** One sheet a person: may their premium be paid, and why. */
export function PersonDecisions({ people, coverYear }: PersonDecisionsProps): ReactElement {
  const situationOf = useSituation(coverYear);
  return (
    <>
      {people.map((person) => (
        <Card key={person.memberId}>
          <Heading level={3} className="card-title">
            {person.name}
          </Heading>
          <DecisionCard
            decision={person.decision}
            headline={PREMIUM.outcome[person.decision.outcome]}
            situation={situationOf(person)}
            help={false}
          />
        </Card>
      ))}
    </>
  );
}
