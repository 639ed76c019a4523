import type { ReactElement } from 'react';
import { useAskedPolicy } from '../../../api';
import { Cell, List, PageShell } from '../../../components';
import { TwoWays } from '../../../features/delegation/two-ways';
import { go } from '../../../platform/navigate';
import { DELEGATION } from '../../../text';

/** Acting for somebody (代办) is not paying for somebody (共济). */
export default function DelegationPage(): ReactElement {
  const { policy } = useAskedPolicy();
  const { data } = policy;
  return (
    <PageShell
      title={DELEGATION.title}
      lead={DELEGATION.lead}
      needsSignIn={false}
      {...(data ? { hotlines: data.hotlines } : {})}
    >
      <TwoWays policy={data} />
      <List>
        <Cell icon="shield" title={DELEGATION.toItem} onPress={() => go('askItem')} />
        <Cell icon="family" title={DELEGATION.toBindings} onPress={() => go('bindings')} />
        <Cell icon="me" title={DELEGATION.toCode} onPress={() => go('codeLink')} />
      </List>
    </PageShell>
  );
}
