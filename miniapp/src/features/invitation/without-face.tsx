import type { InvitationPreview } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { Actions, Button, EmptyState, Heading, PageHelp, Points } from '../../components';
import { INVITATION } from '../../text';

interface WithoutFaceProps {
  readonly invitation: InvitationPreview;
  readonly onTemporary: () => void;
  readonly onFace: () => void;
}

/** What is left to who cannot pass the face check: a temporary place, or the counter. */
export function WithoutFace({ invitation, onTemporary, onFace }: WithoutFaceProps): ReactElement {
  const known = invitation.knowsTemporaryMembers;
  return (
    <>
      {known ? (
        <>
          <Heading level={2} className="list-title">
            {INVITATION.temporaryTitle}
          </Heading>
          <Points points={INVITATION.temporaryPoints} icon="info" />
        </>
      ) : (
        <EmptyState icon="info" title={INVITATION.counterTitle} about={INVITATION.counterAbout}>
          <PageHelp hotlines={invitation.hotlines} />
        </EmptyState>
      )}
      <Actions>
        {known ? <Button text={INVITATION.temporary} onPress={onTemporary} /> : null}
        <Button text={INVITATION.tryFace} look="second" onPress={onFace} />
      </Actions>
    </>
  );
}
