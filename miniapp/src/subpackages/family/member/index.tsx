import { type ReactElement, useState } from 'react';
import { useAskedFamily } from '../../../api';
import { PageShell, WithFamily, WithMember } from '../../../components';
import type { Ending } from '../../../features/membership/end-membership';
import { Ended } from '../../../features/membership/ended';
import { MemberDetail } from '../../../features/membership/member-detail';
import { useParam } from '../../../platform/navigate';
import { MEMBER } from '../../../text';

export default function MemberPage(): ReactElement {
  const family = useAskedFamily();
  const memberId = useParam('memberId');
  const ending = useParam('end') === 'yes';
  const [ended, setEnded] = useState<Ending | null>(null);
  const member = family.data?.members.find((one) => one.memberId === memberId);
  const title = member?.me ? MEMBER.mine : (member?.name ?? MEMBER.title);
  return (
    <PageShell title={title} {...(family.data ? { hotlines: family.data.hotlines } : {})}>
      {ended ? (
        <Ended ending={ended} />
      ) : (
        <WithFamily family={family}>
          {(found) => (
            <WithMember family={found} memberId={memberId}>
              {(one) => (
                <MemberDetail family={found} member={one} ending={ending} onEnded={setEnded} />
              )}
            </WithMember>
          )}
        </WithFamily>
      )}
    </PageShell>
  );
}
