import type { ReactElement } from 'react';
import { useCommand } from '../../api';
import { DeclineStep } from '../../components';
import { INVITATION } from '../../text';
import type { Proof } from './use-invitation';

interface DeclineInvitationProps {
  readonly invitationId: string;
  readonly proof: Proof;
  readonly onDeclined: () => void;
  readonly onBack: () => void;
}

/** Saying no, after saying what that does. */
export function DeclineInvitation(props: DeclineInvitationProps): ReactElement {
  const { invitationId, proof, onDeclined, onBack } = props;
  const decline = useCommand('declineInvitation', invitationId);
  return (
    <DeclineStep
      title={INVITATION.declineTitle}
      about={INVITATION.declineAbout}
      command={decline}
      yes={INVITATION.decline}
      back={INVITATION.back}
      send={() => decline.run({ params: { invitationId }, body: { proof } })}
      onDone={onDeclined}
      onBack={onBack}
    />
  );
}
