import type { ReactElement } from 'react';
import { PageShell } from '../../../components';
import { MakeLink } from '../../../features/record-papers/make-link';
import { OpenLinks } from '../../../features/record-papers/open-links';
import { useParam } from '../../../platform/navigate';
import { RECORD_SHARE } from '../../../text';
import '../papers.scss';

/** One record for a relative to read, by a link that ends. */
export default function ShareRecordPage(): ReactElement {
  const recordId = useParam('recordId');
  return (
    <PageShell title={RECORD_SHARE.title} lead={RECORD_SHARE.lead}>
      <MakeLink recordId={recordId} />
      <OpenLinks recordId={recordId} />
    </PageShell>
  );
}
