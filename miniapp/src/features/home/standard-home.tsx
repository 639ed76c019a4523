import type { ReactElement } from 'react';
import { useFamily } from '../../api';
import { AsOf, Cell, ErrorState, List, Skeleton } from '../../components';
import { go } from '../../platform/navigate';
import { HOME } from '../../text';
import { ElderSuggestion } from './elder-suggestion';
import { FamilyCard } from './family-card';
import { InvitationWaiting } from './invitation-waiting';
import { MoneyWaiting } from './money-waiting';
import { PreparedAnswered } from './prepared-answered';
import { PreparedWaiting } from './prepared-waiting';
import { StartCard } from './start-card';
import { UnreadNotice } from './unread-notice';
import { useHomeSettled } from './use-home-settled';

/** Home for a signed-in person: the family's money on top, then what can be done. */
export function StandardHome(): ReactElement {
  const { familyId, data, problem, retry, asOf } = useFamily();
  const settled = useHomeSettled();
  if (!settled) return <Skeleton shape="card" />;
  const haveCode = (
    <Cell
      icon="family"
      title={HOME.haveCode}
      about={HOME.haveCodeAbout}
      onPress={() => go('invitation')}
    />
  );
  return (
    <>
      <ElderSuggestion />
      {familyId ? <PreparedWaiting familyId={familyId} /> : null}
      {familyId ? <PreparedAnswered familyId={familyId} /> : null}
      <InvitationWaiting />
      <MoneyWaiting />
      <UnreadNotice />
      {familyId ? null : <StartCard />}
      {problem && !data ? <ErrorState problem={problem} onRetry={retry} /> : null}
      <AsOf at={asOf} onRetry={retry} />
      {data ? <FamilyCard family={data} /> : null}
      <List title={HOME.services}>
        {familyId ? null : haveCode}
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
          icon="code"
          title={HOME.codeLink}
          about={HOME.codeLinkAbout}
          onPress={() => go('codeLink')}
        />
        <Cell icon="question" title={HOME.ask} about={HOME.askAbout} onPress={() => go('ask')} />
        {familyId ? haveCode : null}
      </List>
    </>
  );
}
