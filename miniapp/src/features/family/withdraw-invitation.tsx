import { type ReactElement, useState } from 'react';
import { useCommand } from '../../api';
import { Button, CommandNotes, Sheet, Text } from '../../components';
import { go } from '../../platform/navigate';
import { COMMON, INVITE } from '../../text';

interface WithdrawInvitationProps {
  readonly familyId: string;
  readonly invitationId: string;
}

/** Takes an open invitation back, after saying what that does. */
export function WithdrawInvitation(props: WithdrawInvitationProps): ReactElement {
  const [asking, setAsking] = useState(false);
  const withdraw = useCommand('withdrawInvitation', props.invitationId);
  const submit = async () => {
    if (await withdraw.run({ params: props })) go('family');
  };
  return (
    <>
      <Button text={INVITE.withdraw} look="quiet" onPress={() => setAsking(true)} />
      <Sheet
        title={INVITE.withdraw}
        open={asking}
        onClose={() => setAsking(false)}
        foot={
          <>
            <Button
              text={INVITE.withdrawYes}
              look="stop"
              sending={withdraw.sending}
              onPress={() => void submit()}
            />
            <Button text={COMMON.cancel} look="second" onPress={() => setAsking(false)} />
          </>
        }
      >
        <Text className="lead">{INVITE.withdrawAsk}</Text>
        <CommandNotes command={withdraw} onAnswer={() => go('family')} />
      </Sheet>
    </>
  );
}
