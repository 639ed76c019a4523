import type { ReactElement } from 'react';
import { PageShell } from '../../../components';
import { CodeLinks } from '../../../features/code-link/code-links';
import { CODE_LINK } from '../../../text';
import '../code-link.scss';

/** 亲情账户: a relative's insurance code for a visit. It stands apart from sharing on purpose. */
export default function CodeLinkPage(): ReactElement {
  return (
    <PageShell title={CODE_LINK.title} lead={CODE_LINK.lead}>
      <CodeLinks />
    </PageShell>
  );
}
