import type { ReactElement } from 'react';
import { useAskedFamily } from '../../../api';
import { PageShell, WithFamily } from '../../../components';
import { MoveMoney } from '../../../features/pot/move-money';
import { useParam } from '../../../platform/navigate';
import { POT } from '../../../text';

export default function PotPage(): ReactElement {
  const family = useAskedFamily();
  const askedFen = Number.parseInt(useParam('amountFen'), 10) || 0;
  return (
    <PageShell title={POT.title} {...(family.data ? { hotlines: family.data.hotlines } : {})}>
      <WithFamily family={family}>
        {({ familyId, hotlines, members }) => (
          <MoveMoney
            familyId={familyId}
            hotlines={hotlines}
            alone={members.every(({ organizer }) => organizer)}
            askedFen={askedFen}
          />
        )}
      </WithFamily>
    </PageShell>
  );
}
