import type { ReactElement } from 'react';
import { PageShell } from '../../../components';
import { CreateFamily } from '../../../features/family/create-family';
import { CREATE } from '../../../text';

export default function CreatePage(): ReactElement {
  return (
    <PageShell title={CREATE.title}>
      <CreateFamily />
    </PageShell>
  );
}
