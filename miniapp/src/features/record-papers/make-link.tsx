import { type ReactElement, useState } from 'react';
import { useCommand } from '../../api';
import { Actions, Button, Card, CommandNotes, Heading, Points, Text, View } from '../../components';
import { copyText } from '../../platform/clipboard';
import { linkTo, shareBy } from '../../platform/share';
import { ShareButton } from '../../platform/share-button';
import { addressOf } from '../../routes';
import { useSession } from '../../state/session';
import { RECORD_SHARE } from '../../text';

interface MakeLinkProps {
  readonly recordId: string;
}

/** What a link shows to whom, and then the link, once. */
export function MakeLink({ recordId }: MakeLinkProps): ReactElement {
  const share = useCommand('shareRecord', recordId);
  const [token, setToken] = useState<string | null>(null);
  const make = async () => {
    const answer = await share.run({ params: { recordId } });
    if (answer) setToken(answer.token);
  };
  return (
    <>
      <Points points={RECORD_SHARE.points} icon="shield" />
      <CommandNotes command={share} onAnswer={(answer) => setToken(answer.token)} />
      {token === null ? (
        <Actions>
          <Button text={RECORD_SHARE.make} sending={share.sending} onPress={() => void make()} />
        </Actions>
      ) : (
        <LinkMade token={token} />
      )}
    </>
  );
}

function LinkMade({ token }: { readonly token: string }): ReactElement {
  const name = useSession((session) => session.me?.name) ?? '';
  const path = addressOf('sharedRecord', { token });
  const [said, setSaid] = useState('');
  const copy = async () => {
    const copied = await copyText(linkTo(path));
    setSaid(copied ? RECORD_SHARE.copied : RECORD_SHARE.copyFailed);
  };
  return (
    <Card>
      <View role="status">
        <Heading level={2} className="card-title">
          {RECORD_SHARE.made}
        </Heading>
        <Text className="card-about">{RECORD_SHARE.madeAbout}</Text>
      </View>
      <Text className="link-made">{linkTo(path)}</Text>
      <ShareButton text={RECORD_SHARE.card} card={{ title: RECORD_SHARE.cardTitle(name), path }} />
      <Button
        text={RECORD_SHARE.copy}
        look={shareBy === 'link' ? 'primary' : 'second'}
        onPress={() => void copy()}
      />
      <View role="status">{said ? <Text className="soft said">{said}</Text> : null}</View>
    </Card>
  );
}
