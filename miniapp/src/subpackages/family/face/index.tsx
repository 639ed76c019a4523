import type { ReactElement } from 'react';
import { Button, EmptyState, PageHelp, PageShell } from '../../../components';
import { FaceCheck } from '../../../features/face/face-check';
import type { FacePurpose } from '../../../features/face/use-face-check';
import { go, returnTo, useParam } from '../../../platform/navigate';
import { COMMON, FACE } from '../../../text';

interface Asked {
  readonly purpose: FacePurpose;
  readonly onReturn: () => void;
}

/** What the address asks the check for; null where it asks for nothing we know. */
function useAsked(): Asked | null {
  const token = useParam('token');
  const code = useParam('code');
  const invitationId = useParam('invitationId');
  const familyId = useParam('familyId');
  const memberId = useParam('memberId');
  if (invitationId && (token || code)) {
    const proof = token ? { token } : { code };
    const purpose = { for: 'accept-invitation', invitationId, proof } as const;
    return { purpose, onReturn: () => returnTo('invitation', proof) };
  }
  if (familyId && memberId) {
    const purpose = { for: 'upgrade-member', familyId, memberId } as const;
    return { purpose, onReturn: () => returnTo('upgrade', { familyId, memberId }) };
  }
  return null;
}

export default function FacePage(): ReactElement {
  const asked = useAsked();
  const atCounter = useParam('way') === 'counter';
  return (
    <PageShell title={FACE.title}>
      {asked ? (
        <FaceCheck
          purpose={asked.purpose}
          onReturn={asked.onReturn}
          atCounter={atCounter}
          mayGoWithout={asked.purpose.for === 'accept-invitation'}
        />
      ) : (
        <EmptyState icon="info" title={FACE.unknownPage} about={FACE.unknownAbout}>
          <Button text={COMMON.goHome} onPress={() => go('home')} />
        </EmptyState>
      )}
      <PageHelp counter />
    </PageShell>
  );
}
