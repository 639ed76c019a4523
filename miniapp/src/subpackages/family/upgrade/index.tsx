import type { ReactElement } from 'react';
import { useAskedFamily } from '../../../api';
import { PageShell, WithFamily, WithMember } from '../../../components';
import { UpgradeMember } from '../../../features/membership/upgrade-member';
import { useParam } from '../../../platform/navigate';
import { UPGRADE } from '../../../text';

export default function UpgradePage(): ReactElement {
  const family = useAskedFamily();
  const memberId = useParam('memberId');
  return (
    <PageShell title={UPGRADE.title} {...(family.data ? { hotlines: family.data.hotlines } : {})}>
      <WithFamily family={family}>
        {(found) => (
          <WithMember family={found} memberId={memberId}>
            {(member) => <UpgradeMember familyId={found.familyId} member={member} />}
          </WithMember>
        )}
      </WithFamily>
    </PageShell>
  );
}
