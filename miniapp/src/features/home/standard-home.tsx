import type { ReactElement } from 'react';
import { useFamily } from '../../api';
import { Cell, ErrorState, List, Skeleton } from '../../components';
import { go } from '../../platform/navigate';
import { ASK, CODE_LINK, HOME } from '../../text';
import { ElderSuggestion } from './elder-suggestion';
import { FamilyCard } from './family-card';
import { MoneyWaiting } from './money-waiting';
import { PreparedAnswered } from './prepared-answered';
import { PreparedWaiting } from './prepared-waiting';
import { StartCard } from './start-card';
import { UnreadNotice } from './unread-notice';

/** Home for a signed-in person: the family's money on top, then what can be done. */
export function StandardHome(): ReactElement {
  const { familyId, data, problem, loading, retry } = useFamily();
  return (
    <>
      <ElderSuggestion />
      {familyId ? <PreparedWaiting familyId={familyId} /> : null}
      {familyId ? <PreparedAnswered familyId={familyId} /> : null}
      <MoneyWaiting />
      <UnreadNotice />
      {familyId ? null : <StartCard />}
      {loading ? <Skeleton shape="card" /> : null}
      {problem && !data ? <ErrorState problem={problem} onRetry={retry} /> : null}
      {data ? <FamilyCard family={data} /> : null}
      <List title={HOME.services}>
        {data?.iAmOrganizer ? (
          <>
            <Cell
              icon="plus"
              title={HOME.invite}
              about={HOME.inviteAbout}
              onPress={() => go('invite')}
            />
            {data.potFen === null ? null : (
              <Cell
                icon="pot"
                title={HOME.movePot}
                about={HOME.movePotAbout}
                onPress={() => go('pot')}
              />
            )}
          </>
        ) : null}
        <Cell
          icon="shield"
          title={HOME.insurance}
          about={HOME.insuranceAbout}
          onPress={() => go('insurance')}
        />
        <Cell
          icon="pot"
          title={HOME.wallet}
          about={HOME.walletAbout}
          onPress={() => go('wallet')}
        />
        <Cell
          icon="me"
          title={CODE_LINK.entry}
          about={CODE_LINK.entryAbout}
          onPress={() => go('codeLink')}
        />
        <Cell icon="info" title={ASK.title} about={ASK.entryAbout} onPress={() => go('ask')} />
        <Cell
          icon="family"
          title={HOME.haveCode}
          about={HOME.haveCodeAbout}
          onPress={() => go('invitation')}
        />
      </List>
    </>
  );
}
