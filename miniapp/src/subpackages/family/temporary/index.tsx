import type { ReactElement } from 'react';
import { useAskedFamily } from '../../../api';
import { PageShell, WithFamily } from '../../../components';
import { AddTemporary } from '../../../features/membership/add-temporary';
import { TEMPORARY } from '../../../text';

export default function TemporaryPage(): ReactElement {
  const family = useAskedFamily();
  return (
    <PageShell title={TEMPORARY.title} {...(family.data ? { hotlines: family.data.hotlines } : {})}>
      <WithFamily family={family}>{(found) => <AddTemporary family={found} />}</WithFamily>
    </PageShell>
  );
}
