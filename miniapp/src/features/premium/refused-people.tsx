import type { Decision } from '@gongji/shared/decision';
import type { ReactElement } from 'react';
import { Card, DecisionCard, Heading, HelpLines, View } from '../../components';
import { useElder } from '../../state/ui-mode';
import { PREMIUM } from '../../text';

interface RefusedPerson {
  readonly memberId: string;
  readonly name: string;
  readonly decision: Decision;
}

interface RefusedPeopleProps {
  readonly title: string;
  readonly people: readonly RefusedPerson[];
}

/** Whose premium cannot be paid now: every reason with its source, what to do, and whom to call. */
export function RefusedPeople({ title, people }: RefusedPeopleProps): ReactElement | null {
  const elder = useElder();
  const [first] = people;
  if (!first) return null;
  return (
    <View className="list">
      <Heading level={2} className="list-title section-title">
        {title}
      </Heading>
      {people.map(({ memberId, name, decision }) => (
        <Card key={memberId}>
          <Heading level={3} className="person-name">
            {name}
          </Heading>
          <DecisionCard
            decision={decision}
            headline={decision.outcome === 'undecided' ? PREMIUM.undecided : PREMIUM.refused}
            help={false}
          />
        </Card>
      ))}
      {elder ? null : <HelpLines hotlines={first.decision.nextStep.call} />}
    </View>
  );
}
