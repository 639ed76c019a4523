import type { InvitationPreview } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { faceOver, useCommand, useConfirm } from '../../api';
import { ConfirmStep, ErrorState } from '../../components';
import { INVITATION, VIEWING } from '../../text';
import type { Proof } from './use-invitation';

interface ViewConfirmProps {
  readonly invitation: InvitationPreview;
  readonly proof: Proof;
  readonly faceVerificationId: string | null;
  readonly onViewing: () => void;
  readonly onBack: () => void;
  /** The proof has grown too old: it is made anew. */
  readonly onFaceOver: () => void;
}

/** The last question of who is asked to look on: what they will see, and that they move nothing. */
export function ViewConfirm(props: ViewConfirmProps): ReactElement {
  const { invitation, proof, faceVerificationId, onViewing, onBack } = props;
  const { invitationId, notice: agreed } = invitation;
  const request = { params: { invitationId }, body: { agreed, proof, faceVerificationId } };
  const accept = useCommand('acceptViewing', invitationId);
  const step = useConfirm('acceptViewing', accept, request);
  const over = faceOver(step);
  if (over) return <ErrorState problem={over} onRetry={props.onFaceOver} />;
  return (
    <ConfirmStep
      step={step}
      title={INVITATION.confirmTitle}
      rows={() => [
        { label: INVITATION.inviter, value: invitation.inviterNameMasked },
        { label: VIEWING.as, value: VIEWING.asValue },
        { label: INVITATION.money, value: INVITATION.moneyValue },
      ]}
      paper={null}
      confirm={VIEWING.accept}
      back={{ text: INVITATION.back, onPress: onBack }}
      onDone={onViewing}
    />
  );
}
