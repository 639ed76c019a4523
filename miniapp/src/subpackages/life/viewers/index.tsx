import type { ReactElement } from 'react';
import { useAskedFamily } from '../../../api';
import { PageShell, WithFamily } from '../../../components';
import { Viewers } from '../../../features/viewing/viewers';
import { VIEWING } from '../../../text';

/** Who looks on at the family: everybody in it may know, the organizer may ask and end. */
export default function ViewersPage(): ReactElement {
  const family = useAskedFamily();
  return (
    <PageShell
      title={VIEWING.title}
      lead={VIEWING.lead}
      {...(family.data ? { hotlines: family.data.hotlines } : {})}
    >
      <WithFamily family={family}>{(found) => <Viewers family={found} />}</WithFamily>
    </PageShell>
  );
}
