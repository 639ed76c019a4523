import { ConsentPurpose } from '@gongji/shared/vocabulary';
import type { ReactElement } from 'react';
import { PageShell } from '../../../components';
import { ConsentDetail } from '../../../features/my-data/consent-detail';
import { learnOwnData } from '../../../features/my-data/learn-own-data';
import { useParam } from '../../../platform/navigate';
import { MY_DATA } from '../../../text';

learnOwnData();

/** One consent, to look at, to take back, or to give anew. */
export default function ConsentPage(): ReactElement {
  const purpose = ConsentPurpose.safeParse(useParam('purpose')).data;
  const receiver = useParam('receiver');
  const aboutId = useParam('aboutId');
  const title = purpose ? MY_DATA.purpose(purpose).title : MY_DATA.detail.title;
  return (
    <PageShell title={title}>
      <ConsentDetail purpose={purpose ?? ''} receiver={receiver} aboutId={aboutId} />
    </PageShell>
  );
}
