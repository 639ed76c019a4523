import { type ReactElement, useState } from 'react';
import { useAskedFamily, useRead } from '../../../api';
import { Button, Done, ErrorState, PageShell, Skeleton, WithFamily } from '../../../components';
import { PrepareForm } from '../../../features/premium/prepare-form';
import { PreparedByMe } from '../../../features/premium/prepared-by-me';
import { PREPARE } from '../../../text';
import '../premium.scss';

/** A relative chooses for whom a payer shall pay; the payer confirms on a phone of their own. */
export default function PreparePage(): ReactElement {
  const family = useAskedFamily();
  const params = { familyId: family.familyId };
  const bindings = useRead('listBindings', { params }, { enabled: family.familyId !== '' });
  const [sentTo, setSentTo] = useState<string | null>(null);
  return (
    <PageShell title={PREPARE.title} lead={PREPARE.lead}>
      <WithFamily family={family}>
        {({ familyId, members }) => (
          <>
            {sentTo ? (
              <Done title={PREPARE.sent(sentTo)} about={PREPARE.sentAbout}>
                <Button text={PREPARE.another} onPress={() => setSentTo(null)} />
              </Done>
            ) : null}
            {bindings.loading ? <Skeleton shape="rows" /> : null}
            {bindings.problem && !bindings.data ? (
              <ErrorState problem={bindings.problem} onRetry={bindings.retry} />
            ) : null}
            {bindings.data && !sentTo ? (
              <PrepareForm
                familyId={familyId}
                me={members.find((member) => member.me)?.personId ?? ''}
                bindings={bindings.data.bindings}
                onSent={setSentTo}
              />
            ) : null}
            <PreparedByMe familyId={familyId} />
          </>
        )}
      </WithFamily>
    </PageShell>
  );
}
