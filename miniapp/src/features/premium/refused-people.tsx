import type { ReactElement } from 'react';
import { Heading, HelpLines, View } from '../../components';
import { useElder } from '../../state/ui-mode';
import { type DecidedPerson, PersonDecisions } from './person-decisions';

interface RefusedPeopleProps {
  readonly title: string;
  readonly people: readonly DecidedPerson[];
  readonly coverYear: number;
}

/** Whose premium cannot be paid now: every reason with its source, what to do, and whom to call. */
export function RefusedPeople(props: RefusedPeopleProps): ReactElement | null {
  const { title, people, coverYear } = props;
  const elder = useElder();
  const [first] = people;
  if (!first) return null;
  return (
    <View className="list">
      <Heading level={2} className="list-title section-title">
        {title}
      </Heading>
      <PersonDecisions people={people} coverYear={coverYear} />
      {elder ? null : <HelpLines hotlines={first.decision.nextStep.call} />}
    </View>
  );
}
