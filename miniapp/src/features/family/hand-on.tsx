import { type ReactElement, useState } from 'react';
import { Button, Text, View } from '../../components';
import { copyText } from '../../platform/clipboard';
import { linkTo, shareBy } from '../../platform/share';
import { ShareButton } from '../../platform/share-button';
import { useSession } from '../../state/session';
import { INVITE } from '../../text';

interface HandOnProps {
  /** Page of the invitation with its token. */
  readonly path: string;
}

/** The platform's own card where it has one, and the link to copy. */
export function HandOn({ path }: HandOnProps): ReactElement {
  const name = useSession((session) => session.me?.name) ?? '';
  const [said, setSaid] = useState('');
  const copy = async () => {
    setSaid((await copyText(linkTo(path))) ? INVITE.linkCopied : INVITE.linkFailed);
  };
  return (
    <View className="section">
      <ShareButton text={INVITE.card} card={{ title: INVITE.cardTitle(name), path }} />
      <Button
        text={INVITE.link}
        look={shareBy === 'link' ? 'primary' : 'second'}
        onPress={() => void copy()}
      />
      <View role="status">{said ? <Text className="soft said">{said}</Text> : null}</View>
    </View>
  );
}
