import type { MemberKind } from '@gongji/shared/vocabulary';
import type { ReactElement } from 'react';
import { Button, Done } from '../../components';
import { go } from '../../platform/navigate';
import { INVITATION, VIEWING } from '../../text';

interface JoinedProps {
  readonly kind: MemberKind;
  /** The area's agency looks at the binding before it can pay. */
  readonly review: boolean;
}

/** The relative belongs to the family now. */
export function Joined({ kind, review }: JoinedProps): ReactElement {
  const full = review ? INVITATION.joinedReview : INVITATION.joinedFull;
  const about = kind === 'full' ? full : INVITATION.joinedTemporary;
  return (
    <Done title={INVITATION.joined} about={about}>
      <Button text={INVITATION.toFamily} onPress={() => go('family')} />
      <Button text={INVITATION.toHome} look="second" onPress={() => go('home')} />
    </Done>
  );
}

/** The relative may look on now. */
export function LooksOn(): ReactElement {
  return (
    <Done title={VIEWING.accepted} about={VIEWING.acceptedAbout}>
      <Button text={VIEWING.toViewed} onPress={() => go('family')} />
      <Button text={INVITATION.toHome} look="second" onPress={() => go('home')} />
    </Done>
  );
}

/** The relative said no. */
export function Declined(): ReactElement {
  return (
    <Done title={INVITATION.declined} about={INVITATION.declinedAbout}>
      <Button text={INVITATION.toHome} onPress={() => go('home')} />
    </Done>
  );
}
