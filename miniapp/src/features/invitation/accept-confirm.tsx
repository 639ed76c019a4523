import type { InvitationPreview, MemberView } from '@gongji/shared/contracts';
import { MEMBER_KIND_LABEL } from '@gongji/shared/vocabulary';
import type { ReactElement } from 'react';
import { faceOver, useCommand, useConfirm } from '../../api';
import { ConfirmStep, ErrorState } from '../../components';
import { INVITATION, TERMS } from '../../text';
import type { Proof } from './use-invitation';

interface AcceptConfirmProps {
  readonly invitation: InvitationPreview;
  readonly proof: Proof;
  /** Of the finished check; null where the person says that they cannot pass it. */
  readonly faceVerificationId: string | null;
  readonly onJoined: (member: MemberView) => void;
  readonly onBack: () => void;
  /** The proof has grown too old: it is made anew. */
  readonly onFaceOver: () => void;
}

/** The last question: what will be, in four lines; then joining. */
export function AcceptConfirm(props: AcceptConfirmProps): ReactElement {
  const { invitation, proof, faceVerificationId, onJoined, onBack } = props;
  const { invitationId, notice: agreed } = invitation;
  const request = { params: { invitationId }, body: { agreed, proof, faceVerificationId } };
  const accept = useCommand('acceptInvitation', invitationId);
  const step = useConfirm('acceptInvitation', accept, request);
  const over = faceOver(step);
  if (over) return <ErrorState problem={over} onRetry={props.onFaceOver} />;
  return (
    <ConfirmStep
      step={step}
      title={INVITATION.confirmTitle}
      rows={(member) => rowsOf(invitation, member, faceVerificationId !== null)}
      paper={null}
      confirm={INVITATION.confirm}
      back={{ text: INVITATION.back, onPress: onBack }}
      onDone={onJoined}
    />
  );
}

function rowsOf(invitation: InvitationPreview, member: MemberView, faced: boolean) {
  const { period } = invitation;
  return [
    { label: INVITATION.inviter, value: invitation.inviterNameMasked },
    { label: INVITATION.as, value: MEMBER_KIND_LABEL[member.kind] },
    { label: INVITATION.faceTitle, value: faced ? INVITATION.facePassed : INVITATION.faceNone },
    ...(period ? [{ label: INVITATION.period, value: TERMS.period(period.from, period.to) }] : []),
    { label: INVITATION.money, value: INVITATION.moneyValue },
  ];
}
