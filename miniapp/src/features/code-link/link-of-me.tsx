import type { CodeLinkView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { useCommand } from '../../api';
import {
  Agreement,
  Card,
  CommandNotes,
  Heading,
  noticeInForce,
  StatusTag,
  Text,
  View,
} from '../../components';
import { CODE_LINK, timeText } from '../../text';
import { EndLink } from './end-link';

interface LinkOfMeProps {
  readonly link: CodeLinkView;
}

/** Somebody who may show my code, or asks to: seen when it was shown, ended when I like. */
export function LinkOfMe({ link }: LinkOfMeProps): ReactElement {
  const { holder, status, shownAt } = link;
  if (status === 'pending') return <AskedOfMe link={link} />;
  return (
    <Card>
      <View className="code-link-head">
        <Heading level={3} className="card-title">
          {holder.name}
        </Heading>
        <StatusTag text={CODE_LINK.active} tone="good" />
      </View>
      <Text className="field-hint">
        {shownAt ? CODE_LINK.shown(timeText(shownAt)) : CODE_LINK.neverShown}
      </Text>
      <EndLink link={link} name={holder.name} />
    </Card>
  );
}

function AskedOfMe({ link: { codeLinkId, holder } }: LinkOfMeProps): ReactElement {
  const agree = useCommand('agreeToCodeLink', codeLinkId);
  const refuse = useCommand('endCodeLink', codeLinkId);
  const params = { codeLinkId };
  const agreed = noticeInForce('code-link-consent');
  return (
    <View className="section">
      <Heading level={3} className="list-title">
        {CODE_LINK.pendingOfMe(holder.name)}
      </Heading>
      <Text className="lead">{CODE_LINK.pendingAbout}</Text>
      <CommandNotes command={agree} onAnswer={() => undefined} />
      <CommandNotes command={refuse} onAnswer={() => undefined} />
      <Agreement
        kind="code-link-consent"
        missing={CODE_LINK.readFirst}
        confirm={CODE_LINK.agree}
        sending={agree.sending}
        onConfirm={() => void agree.run({ params, body: { agreed } })}
        other={{ text: CODE_LINK.refuse, onPress: () => void refuse.run({ params }) }}
      />
    </View>
  );
}
