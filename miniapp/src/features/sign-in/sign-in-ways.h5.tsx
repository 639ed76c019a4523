import type { DemoPerson } from '@gongji/shared/contracts';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { readQa } from '../../api/qa-door';
import { Cell, EmptyState, ErrorState, List, Skeleton } from '../../components';
import { ME } from '../../text';
import { useSignIn } from './use-sign-in';

export const SIGN_IN_LEAD = ME.signInLead;

/** In the browser: be one of the demo people, where the sandbox offers them. */
export function SignInWays(): ReactElement {
  const { signIn, problem } = useSignIn();
  const qa = useQuery({ queryKey: ['qa'], queryFn: readQa });
  if (qa.isPending) return <Skeleton shape="rows" />;
  if (!qa.data) {
    return <EmptyState icon="info" title={ME.signInNoDemo} about={ME.signInNoDemoAbout} />;
  }
  const { people } = qa.data;
  const rows = (group: DemoPerson['group']) =>
    people
      .filter((person) => person.group === group)
      .map((person) => (
        <Cell
          key={person.demoId}
          title={`${person.name}　${ME.age(person.age)}`}
          about={person.about}
          onPress={() => void signIn({ provider: 'demo', credential: person.demoId })}
        />
      ));
  return (
    <>
      {problem ? <ErrorState problem={problem} /> : null}
      <List title={ME.signInFamily}>{rows('family')}</List>
      <List title={ME.signInSpecial}>{rows('special')}</List>
    </>
  );
}
