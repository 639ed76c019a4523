import type { ReactElement } from 'react';
import { Cell, HelpLines, List, PageShell } from '../../components';
import { LookSettings } from '../../features/settings/look-settings';
import { SignOut } from '../../features/settings/sign-out';
import { go } from '../../platform/navigate';
import { useSession } from '../../state/session';
import { useElder } from '../../state/ui-mode';
import { HOME, ME } from '../../text';

export default function MePage(): ReactElement {
  const me = useSession((session) => session.me);
  // Elder mode has the same at the foot of every page.
  const elder = useElder();
  return (
    <PageShell title={ME.title} tab needsSignIn={false}>
      {me ? (
        <List>
          <Cell icon="me" title={me.name} about={me.idNumberMasked} />
          <Cell icon="message" title={ME.messages} onPress={() => go('messages')} />
          <Cell icon="shield" title={ME.insurance} onPress={() => go('insurance')} />
          <Cell icon="pot" title={ME.wallet} onPress={() => go('wallet')} />
          <Cell
            icon="phone"
            title={ME.contacts}
            about={ME.contactsAbout}
            onPress={() => go('contacts')}
          />
          <Cell icon="rules" title={ME.policy} onPress={() => go('policy')} />
          <Cell
            icon="code"
            title={HOME.codeLink}
            about={HOME.codeLinkAbout}
            onPress={() => go('codeLink')}
          />
          <Cell icon="eye" title={ME.myData} onPress={() => go('myData')} />
        </List>
      ) : (
        <List>
          <Cell icon="me" title={ME.signInTitle} onPress={() => go('signIn')} />
        </List>
      )}
      <LookSettings />
      {elder ? null : (
        <List title={ME.help}>
          <HelpLines counter />
        </List>
      )}
      {me ? <SignOut /> : null}
    </PageShell>
  );
}
