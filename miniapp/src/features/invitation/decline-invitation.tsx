import type { ReactElement } from 'react';
import { useCommand } from '../../api';
import { Actions, Button, CommandNotes, Heading, Text } from '../../components';
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
  const submit = async () => {
    if (await decline.run({ params: { invitationId }, body: { proof } })) onDeclined();
  };
  return (
    <>
      <Heading level={2} className="list-title">
        {INVITATION.declineTitle}
      </Heading>
      <Text className="lead">{INVITATION.declineAbout}</Text>
      <CommandNotes command={decline} onAnswer={onDeclined} />
      <Actions>
        <Button
          text={INVITATION.decline}
          look="stop"
          sending={decline.sending}
          onPress={() => void submit()}
        />
        <Button text={INVITATION.back} look="second" onPress={onBack} />
      </Actions>
    </>
  );
}
