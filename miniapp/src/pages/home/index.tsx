import type { ReactElement } from 'react';
import { PageShell } from '../../components';
import { ElderHome } from '../../features/home/elder-home';
import { HomeHead } from '../../features/home/home-head';
import { ModeSwitch } from '../../features/home/mode-switch';
import { StandardHome } from '../../features/home/standard-home';
import { Welcome } from '../../features/home/welcome';
import { useTop } from '../../platform/use-top';
import { useSession } from '../../state/session';
import { useElder } from '../../state/ui-mode';
import { COMMON } from '../../text';
import './index.scss';

export default function HomePage(): ReactElement {
  const elder = useElder();
  const signedIn = useSession((session) => session.token !== null);
  useTop(signedIn);
  const home = elder ? <ElderHome /> : <StandardHome />;
  return (
    <PageShell
      title={COMMON.appName}
      tab
      head={<HomeHead />}
      bar={elder ? <ModeSwitch /> : null}
      needsSignIn={false}
    >
      {signedIn ? home : <Welcome />}
    </PageShell>
  );
}
