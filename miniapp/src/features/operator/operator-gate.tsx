import { useQuery } from '@tanstack/react-query';
import { type ReactElement, type ReactNode, useState } from 'react';
import { type ApiProblem, asProblem } from '../../api';
import { signInOperator, signOutOperator } from '../../api/operator';
import { readQa } from '../../api/qa-door';
import { Cell, EmptyState, ErrorState, List, Press, Skeleton, Text, View } from '../../components';
import { useOperatorSession } from '../../state/operator-session';
import { OPERATOR } from '../../text/operator';

/** What an operator sees; whoever is none may sign in as one. */
export function OperatorGate({ children }: { readonly children: ReactNode }): ReactElement {
  const operator = useOperatorSession((session) => session.operator);
  if (!operator) return <OperatorSignIn />;
  return (
    <>
      <View className="desk-who">
        <Text className="soft">{OPERATOR.signedInAs(operator.name)}</Text>
        <Press className="link" onPress={() => void signOutOperator()}>
          <Text>{OPERATOR.signOut}</Text>
        </Press>
      </View>
      {children}
    </>
  );
}

/** The demo operators, where the sandbox offers them. */
function OperatorSignIn(): ReactElement {
  const qa = useQuery({ queryKey: ['qa'], queryFn: readQa });
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  if (qa.isPending) return <Skeleton shape="rows" />;
  const operators = qa.data?.operators ?? [];
  if (operators.length === 0) {
    return <EmptyState icon="info" title={OPERATOR.signInNone} about={OPERATOR.signInNoneAbout} />;
  }
  const signIn = (demoId: string) =>
    signInOperator(demoId).catch((error) => setProblem(asProblem(error)));
  return (
    <>
      {problem ? <ErrorState problem={problem} /> : null}
      <List title={OPERATOR.signIn}>
        {operators.map(({ demoId, name, about }) => (
          <Cell key={demoId} title={name} about={about} onPress={() => void signIn(demoId)} />
        ))}
      </List>
      <Text className="soft">{OPERATOR.signInLead}</Text>
    </>
  );
}
