import { DemoGroup, type DemoPerson } from '@gongji/shared/contracts';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { readQa } from '../../api/qa-door';
import { Cell, EmptyState, ErrorState, Fold, List, Skeleton } from '../../components';
import { OPERATOR_ROUTES } from '../../operator-routes';
import { keepDemoCredential } from '../../platform/demo-credential';
import { goTo } from '../../platform/navigate';
import { DEMO_GROUP, ME } from '../../text';
import { useSignIn } from './use-sign-in';

export const SIGN_IN_LEAD = ME.signInLead;

/** What the operator needs is loaded when somebody is one. */
async function operate(demoId: string): Promise<void> {
  const { signInOperator } = await import('../../api/operator/sign-in-operator');
  await signInOperator(demoId).catch(() => null);
  goTo(OPERATOR_ROUTES.desk);
}

/** In the browser: be one of the demo people, where the sandbox offers them. */
export function SignInWays(): ReactElement {
  const { signIn, problem } = useSignIn();
  const qa = useQuery({ queryKey: ['qa'], queryFn: readQa });
  if (qa.isPending) return <Skeleton shape="rows" />;
  if (!qa.data) {
    return <EmptyState icon="info" title={ME.signInNoDemo} about={ME.signInNoDemoAbout} />;
  }
  const { people, operators } = qa.data;
  const be = ({ demoId }: DemoPerson) => {
    keepDemoCredential(demoId);
    void signIn({ provider: 'demo', credential: demoId });
  };
  const row = (person: DemoPerson) => (
    <Cell
      key={person.demoId}
      title={`${person.name}　${ME.age(person.age)}`}
      about={person.about}
      onPress={() => be(person)}
    />
  );
  const inGroup = (group: DemoGroup) => people.filter((person) => person.group === group);
  const others = DemoGroup.options.filter(
    (group) => group !== 'family' && inGroup(group).length > 0,
  );
  return (
    <>
      {problem ? <ErrorState problem={problem} /> : null}
      <List title={DEMO_GROUP.family}>{inGroup('family').map(row)}</List>
      {others.map((group) => (
        <Fold
          key={group}
          title={DEMO_GROUP[group]}
          about={ME.signInWho(inGroup(group).map(({ name }) => name))}
          openAtFirst={false}
        >
          {inGroup(group).map(row)}
        </Fold>
      ))}
      <List title={ME.signInOperator}>
        {operators.map(({ demoId, name, about }) => (
          <Cell key={demoId} title={name} about={about} onPress={() => void operate(demoId)} />
        ))}
      </List>
    </>
  );
}
