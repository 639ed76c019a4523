import { type ReactElement, useState } from 'react';
import { useAskedFamily, useRead } from '../../../api';
import { Button, Cell, Done, List, PageShell, WithFamily } from '../../../components';
import { FamilyMembers } from '../../../features/family/family-members';
import { EndViewing } from '../../../features/viewing/end-viewing';
import { go, useParam } from '../../../platform/navigate';
import { FAMILY, VIEWING } from '../../../text';

type At = 'looking' | 'ending' | 'ended';

/** A family as who looks on sees it: who is in it, its records, and the way out. */
export default function ViewedPage(): ReactElement {
  const family = useAskedFamily();
  const familyId = useParam('familyId');
  const enabled = familyId !== '';
  const bindings = useRead('listBindings', { params: { familyId } }, { enabled }).data?.bindings;
  const [at, setAt] = useState<At>('looking');
  const organizer = family.data?.members.find((member) => member.organizer);
  const me = family.data?.viewers.find((viewer) => viewer.me);
  return (
    <PageShell
      title={organizer ? FAMILY.viewed(organizer.name) : FAMILY.viewedList}
      {...(at === 'looking' ? { lead: VIEWING.viewedLead } : {})}
    >
      {at === 'ended' ? <Ended /> : null}
      {at === 'ending' && me ? (
        <EndViewing
          familyId={familyId}
          viewer={me}
          onEnded={() => setAt('ended')}
          onKeep={() => setAt('looking')}
        />
      ) : null}
      {at === 'looking' ? (
        <WithFamily family={family}>
          {(found) => (
            <>
              <FamilyMembers family={found} bindings={bindings ?? []} />
              <List>
                <Cell icon="records" title={VIEWING.records} onPress={() => go('records')} />
              </List>
              <Button text={VIEWING.leave} look="stop" onPress={() => setAt('ending')} />
            </>
          )}
        </WithFamily>
      ) : null}
    </PageShell>
  );
}

function Ended(): ReactElement {
  return (
    <Done title={VIEWING.left} about={VIEWING.leftAbout}>
      <Button text={VIEWING.toHome} onPress={() => go('home')} />
    </Done>
  );
}
