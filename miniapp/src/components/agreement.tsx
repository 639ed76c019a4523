import { NOTICE_VERSIONS, type NoticeAgreed, type NoticeKind } from '@gongji/shared/vocabulary';
import { type ReactElement, useState } from 'react';
import { Actions } from './actions';
import { Button } from './button';
import { Text, View } from './native';
import { NoticePaper } from './notice-paper';

/** The paper of a kind in the version this app shows; the server refuses an older one. */
export function noticeInForce(kind: NoticeKind): NoticeAgreed {
  return { kind, version: NOTICE_VERSIONS[kind] };
}

interface AgreementProps {
  readonly kind: NoticeKind;
  /** Said when the person goes on without the tick. */
  readonly missing: string;
  readonly confirm: string;
  readonly sending: boolean;
  readonly onConfirm: () => void;
  /** A second, quieter way. */
  readonly other?: { readonly text: string; readonly onPress: () => void };
}

/** A paper, its tick, and the button that commits to it. */
export function Agreement(props: AgreementProps): ReactElement {
  const { kind, missing, confirm, sending, onConfirm, other } = props;
  const [agreed, setAgreed] = useState(false);
  const [tried, setTried] = useState(false);
  const press = () => {
    setTried(!agreed);
    if (agreed) onConfirm();
  };
  return (
    <>
      <NoticePaper notice={noticeInForce(kind)} agreed={agreed} onAgree={setAgreed} />
      <Actions>
        <View role="alert">
          {tried && !agreed ? <Text className="field-error">{missing}</Text> : null}
        </View>
        <Button text={confirm} sending={sending} onPress={press} />
        {other ? <Button text={other.text} look="second" onPress={other.onPress} /> : null}
      </Actions>
    </>
  );
}
