import type { ReactElement } from 'react';
import { PageShell } from '../../components';
import { ElderHome } from '../../features/home/elder-home';
import { HomeHead } from '../../features/home/home-head';
import { StandardHome } from '../../features/home/standard-home';
import { useElder } from '../../state/ui-mode';
import { COMMON } from '../../text';
import './index.scss';

export default function HomePage(): ReactElement {
  const elder = useElder();
  return (
    <PageShell title={COMMON.appName} tab head={<HomeHead />}>
      {elder ? <ElderHome /> : <StandardHome />}
    </PageShell>
  );
}
