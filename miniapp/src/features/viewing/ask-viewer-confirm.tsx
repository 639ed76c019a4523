import type { InvitationView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { useCommand, useConfirm } from '../../api';
import { ConfirmStep, noticeInForce } from '../../components';
import { INVITE, VIEWING } from '../../text';

interface AskViewerConfirmProps {
  readonly familyId: string;
  readonly nameHint: string;
  readonly onBack: () => void;
  readonly onMade: (invitation: InvitationView) => void;
}

/** What the one who is asked will see and will not, and the paper; then the invitation. */
export function AskViewerConfirm(props: AskViewerConfirmProps): ReactElement {
  const { familyId, nameHint, onBack, onMade } = props;
  const body = { nameHint, agreed: noticeInForce('viewing-notice') };
  const invite = useCommand('inviteViewer', familyId);
  const step = useConfirm('inviteViewer', invite, { params: { familyId }, body });
  return (
    <ConfirmStep
      step={step}
      title={VIEWING.checkTitle}
      rows={() => [
        { label: VIEWING.who, value: nameHint },
        { label: VIEWING.sees, value: VIEWING.seesValue },
        { label: VIEWING.seesNot, value: VIEWING.seesNotValue },
        { label: VIEWING.may, value: VIEWING.mayValue },
        { label: INVITE.valid, value: INVITE.validValue },
      ]}
      paper={{ kind: 'viewing-notice', missing: VIEWING.readFirst }}
      confirm={VIEWING.confirm}
      back={{ text: VIEWING.back, onPress: onBack }}
      onDone={onMade}
    />
  );
}
