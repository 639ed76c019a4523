import type { InvitationPreview } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { Steps } from '../../components';
import { go } from '../../platform/navigate';
import { useTop } from '../../platform/use-top';
import { useDraft } from '../../state/drafts';
import type { FaceResult } from '../../state/face-result';
import { INVITATION } from '../../text';
import { AcceptConfirm } from './accept-confirm';
import { Declined, Joined, LooksOn } from './answered';
import { DeclineInvitation } from './decline-invitation';
import { ProveItIsMe } from './prove-it-is-me';
import { RefusedEarly } from './refused-early';
import type { Proof } from './use-invitation';
import { useRemembered } from './use-remembered';
import { ViewConfirm } from './view-confirm';
import { ViewWithoutFace } from './view-without-face';
import { WhatIConsentTo } from './what-i-consent-to';
import { WhoAsks } from './who-asks';
import { WithoutFace } from './without-face';

type Ended = 'declined' | 'full' | 'temporary' | 'viewing';
type Step = 'who' | 'consent' | 'face' | 'confirm' | 'decline' | Ended;

const BLANK: { readonly step: Step } = { step: 'who' };
const ENDED: ReadonlySet<string> = new Set<Ended>(['declined', 'full', 'temporary', 'viewing']);
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
  const { refusal } = props.invitation;
  useRemembered(props.invitation, props.proof, ENDED.has(value.step));
  useTop(`${value.step} ${props.face.stage}`);
  const to = (step: Step) => () => change({ step });
  if (refusal && at !== undefined) {
    return <RefusedEarly {...props} refusal={refusal} onDecline={to('decline')} />;
  }
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
    case 'viewing':
      return <LooksOn />;
    default:
      return <Joined kind={step} review={invitation.review} />;
  }
}

function FaceQuestion(props: QuestionProps): ReactElement {
  const { invitation, proof, face, changeFace, to } = props;
  const asked = { invitationId: invitation.invitationId, ...proof };
  const start = () => go('face', asked);
  const counter = () => go('face', { ...asked, way: 'counter' });
  if (face.stage === 'passed') return <LastQuestion {...props} />;
  if (face.stage === 'cannot' && invitation.invitedAs === 'viewer') {
    return <ViewWithoutFace onFace={start} />;
  }
  if (face.stage === 'cannot') {
    return <WithoutFace invitation={invitation} onTemporary={to('confirm')} onFace={start} />;
  }
  const cannot = () => changeFace({ stage: 'cannot' });
  return <ProveItIsMe onFace={start} onCounter={counter} onCannot={cannot} />;
}

function LastQuestion(props: QuestionProps): ReactElement {
  const { invitation, proof, face, changeFace, to } = props;
  const passed = face.stage === 'passed';
  const faceVerificationId = passed ? face.faceVerificationId : null;
  const back = to(passed ? 'consent' : 'face');
  const faceAnew = () => {
    changeFace({ stage: 'none' });
    to('face')();
  };
  if (invitation.invitedAs === 'viewer') {
    const asked = { invitation, proof, faceVerificationId, onFaceOver: faceAnew };
    return <ViewConfirm {...asked} onViewing={to('viewing')} onBack={back} />;
  }
  return (
    <AcceptConfirm
      invitation={invitation}
      proof={proof}
      faceVerificationId={faceVerificationId}
      onJoined={({ kind }) => to(kind)()}
      onBack={back}
      onFaceOver={faceAnew}
    />
  );
}
