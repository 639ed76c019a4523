import type { MemberView, ResponseOf } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { type Read, useCommand, useQuote } from '../../api';
import { Actions, Button, CommandNotes, Heading, Points, Quoted, Text } from '../../components';
import { consequenceText, MEMBER } from '../../text';

export type Ending = 'remove' | 'leave' | 'close';

interface EndMembershipProps {
  readonly familyId: string;
  readonly member: MemberView;
  readonly ending: Ending;
  readonly onKeep: () => void;
  /** It is done; the member is gone from the family that is read again meanwhile. */
  readonly onEnded: (ending: Ending) => void;
}

/** Removing somebody, or leaving: first what it does, then doing it. */
export function EndMembership(props: EndMembershipProps): ReactElement {
  return props.ending === 'remove' ? <Remove {...props} /> : <Leave {...props} />;
}

function Remove(props: EndMembershipProps): ReactElement {
  const { familyId, member, onEnded } = props;
  const request = { params: { familyId, memberId: member.memberId } };
  const remove = useCommand('removeMember', member.memberId);
  const quote = useQuote('removeMember', request, { enabled: !remove.sending });
  const submit = async () => {
    if (await remove.run(request)) onEnded('remove');
  };
  const notes = <CommandNotes command={remove} onAnswer={() => onEnded('remove')} />;
  return <Ask {...props} quote={quote} command={remove} notes={notes} onEnd={submit} />;
}

function Leave(props: EndMembershipProps): ReactElement {
  const { familyId, ending, onEnded } = props;
  const request = { params: { familyId } };
  const leave = useCommand('leaveFamily', familyId);
  const quote = useQuote('leaveFamily', request, { enabled: !leave.sending });
  const submit = async () => {
    if (await leave.run(request)) onEnded(ending);
  };
  const notes = <CommandNotes command={leave} onAnswer={() => onEnded(ending)} />;
  return <Ask {...props} quote={quote} command={leave} notes={notes} onEnd={submit} />;
}

interface AskProps extends EndMembershipProps {
  readonly quote: Read<ResponseOf<'removeMember'>>;
  readonly command: { readonly sending: boolean; readonly unfinished: boolean };
  readonly notes: ReactElement;
  readonly onEnd: () => Promise<void>;
}

function Ask(props: AskProps): ReactElement {
  const { member, ending, onKeep, quote, command, notes, onEnd } = props;
  const keep = <Button text={MEMBER.keep} look="second" onPress={onKeep} />;
  return (
    <>
      <Heading level={2} className="list-title">
        {ending === 'remove' ? MEMBER.endTitle.remove(member.name) : MEMBER.endTitle[ending]}
      </Heading>
      <Quoted quote={quote} refused={keep} earlier={command.unfinished && notes}>
        {({ consequences }) => (
          <>
            <Text className="lead">{MEMBER.endLead}</Text>
            <Points points={consequences.map(consequenceText)} icon="info" />
            {notes}
            <Actions>
              <Button
                text={MEMBER.endConfirm[ending]}
                look="stop"
                sending={command.sending}
                onPress={() => void onEnd()}
              />
              {keep}
            </Actions>
          </>
        )}
      </Quoted>
    </>
  );
}
