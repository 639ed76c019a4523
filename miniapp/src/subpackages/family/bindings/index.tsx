import type { ReactElement } from 'react';
import { useAskedFamily } from '../../../api';
import { PageShell, WithFamily } from '../../../components';
import { FamilyBindings } from '../../../features/bindings/family-bindings';
import { useParam } from '../../../platform/navigate';
import { BINDINGS } from '../../../text';

export default function BindingsPage(): ReactElement {
  const family = useAskedFamily();
  const memberId = useParam('memberId');
  return (
    <PageShell title={BINDINGS.title} {...(family.data ? { hotlines: family.data.hotlines } : {})}>
      <WithFamily family={family}>
        {(found) => <FamilyBindings family={found} memberId={memberId} />}
      </WithFamily>
    </PageShell>
  );
}
