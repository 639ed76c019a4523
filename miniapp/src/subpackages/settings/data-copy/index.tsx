import type { ReactElement } from 'react';
import { PageShell } from '../../../components';
import { DataCopyMaker } from '../../../features/my-data/data-copy';
import { learnOwnData } from '../../../features/my-data/learn-own-data';
import { MY_DATA } from '../../../text';

learnOwnData();

/** All that is kept of me, to take along. */
export default function DataCopyPage(): ReactElement {
  return (
    <PageShell title={MY_DATA.copying.title} lead={MY_DATA.copying.lead}>
      <DataCopyMaker />
    </PageShell>
  );
}
