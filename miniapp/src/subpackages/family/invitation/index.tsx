import type { ReactElement } from 'react';
import { Button, ErrorState, PageShell, Skeleton } from '../../../components';
import { CodeEntry } from '../../../features/invitation/code-entry';
import { InvitationFlow } from '../../../features/invitation/invitation-flow';
import { type Proof, useInvitation } from '../../../features/invitation/use-invitation';
import { useForgotten } from '../../../features/invitation/use-remembered';
import { replace, useParam } from '../../../platform/navigate';
import { useFaceResult } from '../../../state/face-result';
import { useSession } from '../../../state/session';
import { INVITATION, type ProblemWords } from '../../../text';

/** Whoever came by a link has filled in nothing that could be wrong: the link is. */
const WORDS: Readonly<Record<string, ProblemWords>> = {
  'not-found': INVITATION.notFound,
  'input-invalid': INVITATION.damaged,
};

function useProof(): Proof | null {
  const token = useParam('token');
  const code = useParam('code');
  if (token) return { token };
  return code ? { code } : null;
}

export default function InvitationPage(): ReactElement {
  const proof = useProof();
  const signedIn = useSession((session) => session.token !== null);
  const { data, problem, retry } = useInvitation(proof);
  useForgotten(proof, problem);
  const face = useFaceResult(data?.invitationId ?? '');
  const lead = signedIn ? INVITATION.codeLead : INVITATION.signInLead;
  return (
    <PageShell
      title={proof ? INVITATION.title : INVITATION.codeTitle}
      {...(proof && signedIn ? {} : { lead })}
      {...(data ? { hotlines: data.hotlines } : {})}
    >
      {proof ? null : <CodeEntry />}
      {proof && !data && !problem ? <Skeleton shape="card" /> : null}
      {problem && !data ? (
        <ErrorState
          problem={problem}
          words={WORDS[problem.code]}
          {...(problem.unsure ? { onRetry: retry } : {})}
        >
          <Button text={INVITATION.otherCode} look="second" onPress={() => replace('invitation')} />
        </ErrorState>
      ) : null}
      {proof && data ? (
        <InvitationFlow
          invitation={data}
          proof={proof}
          face={face.value}
          changeFace={face.change}
        />
      ) : null}
    </PageShell>
  );
}
