import type { InvitationPreview } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { Steps } from '../../components';
import { go } from '../../platform/navigate';
import { useDraft } from '../../state/drafts';
import type { FaceResult } from '../../state/face-result';
import { INVITATION } from '../../text';
import { AcceptConfirm } from './accept-confirm';
import { Declined, Joined } from './answered';
import { DeclineInvitation } from './decline-invitation';
import { ProveItIsMe } from './prove-it-is-me';
import type { Proof } from './use-invitation';
import { WhatIConsentTo } from './what-i-consent-to';
import { WhoAsks } from './who-asks';
import { WithoutFace } from './without-face';

type Step = 'who' | 'consent' | 'face' | 'confirm' | 'decline' | 'declined' | 'full' | 'temporary';

const BLANK: { readonly step: Step } = { step: 'who' };
const AT: Readonly<Partial<Record<Step, number>>> = { who: 0, consent: 1, face: 2, confirm: 3 };

interface InvitationFlowProps {
  readonly invitation: InvitationPreview;
  readonly proof: Proof;
  readonly face: FaceResult;
  readonly changeFace: (patch: Partial<FaceResult>) => void;
}

/** One question a page, from "who asks?" to "joined"; the place is kept when the person leaves. */
export function InvitationFlow(props: InvitationFlowProps): ReactElement {
  const { invitationId } = props.invitation;
  const { value, change } = useDraft(`invitation:${invitationId}`, BLANK);
  const faced = value.step === 'face' && props.face.stage === 'passed';
  const at = AT[faced ? 'confirm' : value.step];
  const to = (step: Step) => () => change({ step });
  return (
    <>
      {at === undefined ? null : <Steps names={INVITATION.steps} at={at} />}
      <Question {...props} step={value.step} to={to} />
    </>
  );
}

interface QuestionProps extends InvitationFlowProps {
  readonly step: Step;
  readonly to: (step: Step) => () => void;
}

function Question(props: QuestionProps): ReactElement {
  const { invitation, proof, step, to } = props;
  const { invitationId } = invitation;
  switch (step) {
    case 'who':
      return <WhoAsks invitation={invitation} onKnown={to('consent')} onUnknown={to('decline')} />;
    case 'consent':
      return <WhatIConsentTo invitation={invitation} onAgree={to('face')} onBack={to('who')} />;
    case 'face':
      return <FaceQuestion {...props} />;
    case 'confirm':
      return <LastQuestion {...props} />;
    case 'decline':
      return (
        <DeclineInvitation
          invitationId={invitationId}
          proof={proof}
          onDeclined={to('declined')}
          onBack={to('who')}
        />
      );
    case 'declined':
      return <Declined />;
    default:
      return <Joined kind={step} review={invitation.review} />;
  }
}

function FaceQuestion(props: QuestionProps): ReactElement {
  const { invitation, proof, face, changeFace, to } = props;
  const start = () => go('face', { invitationId: invitation.invitationId, ...proof });
  if (face.stage === 'passed') return <LastQuestion {...props} />;
  if (face.stage === 'cannot') {
    return <WithoutFace invitation={invitation} onTemporary={to('confirm')} onFace={start} />;
  }
  return <ProveItIsMe onFace={start} onCannot={() => changeFace({ stage: 'cannot' })} />;
}

function LastQuestion({ invitation, proof, face, to }: QuestionProps): ReactElement {
  const passed = face.stage === 'passed';
  return (
    <AcceptConfirm
      invitation={invitation}
      proof={proof}
      faceVerificationId={passed ? face.faceVerificationId : null}
      onJoined={({ kind }) => to(kind)()}
      onBack={to(passed ? 'consent' : 'face')}
    />
  );
}
