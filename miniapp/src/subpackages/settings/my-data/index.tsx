import type { ReactElement } from 'react';
import { Cell, List, PageHelp, PageShell } from '../../../components';
import { ConsentList } from '../../../features/my-data/consent-list';
import { learnOwnData } from '../../../features/my-data/learn-own-data';
import { go } from '../../../platform/navigate';
import { ME, MY_DATA, SESSIONS } from '../../../text';

learnOwnData();

/** What is done with my data, and everything I can do about it, on one page. */
export default function MyDataPage(): ReactElement {
  return (
    <PageShell title={MY_DATA.title} lead={MY_DATA.lead}>
      <ConsentList />
      <List title={MY_DATA.more}>
        <Cell
          icon="info"
          title={ME.privacy}
          about={MY_DATA.privacyAbout}
          onPress={() => go('privacy')}
        />
        <Cell
          icon="device"
          title={SESSIONS.title}
          about={SESSIONS.about}
          onPress={() => go('sessions')}
        />
        <Cell
          icon="records"
          title={MY_DATA.copy}
          about={MY_DATA.copyAbout}
          onPress={() => go('dataCopy')}
        />
        <Cell
          icon="cross"
          title={MY_DATA.remove}
          about={MY_DATA.removeAbout}
          onPress={() => go('deleteAccount')}
        />
      </List>
      <PageHelp />
    </PageShell>
  );
}
