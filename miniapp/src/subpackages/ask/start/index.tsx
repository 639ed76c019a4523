import type { ReactElement } from 'react';
import { direction } from '../../../api';
import { Cell, List, PageShell } from '../../../components';
import { go, useParam } from '../../../platform/navigate';
import { ASK, ASK_COVER, ASK_ITEM, ASK_PAYERS, DELEGATION } from '../../../text';

const QUESTIONS = [
  { to: 'askItem', icon: 'shield', words: ASK_ITEM },
  { to: 'askPayers', icon: 'family', words: ASK_PAYERS },
  { to: 'askCover', icon: 'clock', words: ASK_COVER },
] as const;

/** What can be asked. A place and a day in the address go on to the question. */
export default function AskStartPage(): ReactElement {
  const direct = direction(useParam('provinceDirect') === 'yes');
  const place = { areaCode: useParam('areaCode'), on: useParam('on'), ...direct };
  return (
    <PageShell title={ASK.title} lead={ASK.lead}>
      <List>
        {QUESTIONS.map(({ to, icon, words: { title, about } }) => (
          <Cell key={to} icon={icon} title={title} about={about} onPress={() => go(to, place)} />
        ))}
        <Cell
          icon="info"
          title={DELEGATION.title}
          about={DELEGATION.entryAbout}
          onPress={() => go('delegation')}
        />
      </List>
    </PageShell>
  );
}
