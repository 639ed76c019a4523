import type { ReactElement } from 'react';
import { Actions, Button, EmptyState } from '../../components';
import { go } from '../../platform/navigate';
import { INVITATION, VIEWING } from '../../text';

/** Nobody looks on who has not proved that it is them: what else they can do. */
export function ViewWithoutFace({ onFace }: { readonly onFace: () => void }): ReactElement {
  return (
    <>
      <EmptyState icon="info" title={VIEWING.faceNeeded} about={VIEWING.faceNeededAbout} />
      <Actions>
        <Button text={INVITATION.tryFace} onPress={onFace} />
        <Button text={INVITATION.toHome} look="second" onPress={() => go('home')} />
      </Actions>
    </>
  );
}
