import type { ReactElement } from 'react';
import { Button, PageShell } from '../../../components';
import { go } from '../../../platform/navigate';
import { COMMON, NO_PAGE } from '../../../text';

/** Where an address leads nowhere: said, with the way home. */
export default function NoPage(): ReactElement {
  return (
    <PageShell title={NO_PAGE.title} lead={NO_PAGE.lead} needsSignIn={false}>
      <Button text={COMMON.goHome} onPress={() => go('home')} />
    </PageShell>
  );
}
