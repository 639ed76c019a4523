import type { ReactElement } from 'react';
import { Actions, Button, PageHelp, PageShell } from '../../../components';
import { PrivacyNotice } from '../../../features/my-data/privacy-notice';
import { go } from '../../../platform/navigate';
import { openPrivacyContract } from '../../../platform/privacy-gate';
import { COMMON, MY_DATA } from '../../../text';

const { notice } = MY_DATA;

/** What becomes of personal data; also for who has not signed in. */
export default function PrivacyPage(): ReactElement {
  return (
    <PageShell title={notice.title} lead={notice.lead} needsSignIn={false}>
      <PrivacyNotice />
      <Actions>
        <Button text={COMMON.toMyData} onPress={() => go('myData')} />
        {openPrivacyContract ? (
          <Button text={notice.toPlatform} look="second" onPress={openPrivacyContract} />
        ) : null}
      </Actions>
      <PageHelp />
    </PageShell>
  );
}
