import type { NoticeAgreed } from '@gongji/shared/vocabulary';
import { type ReactElement, useState } from 'react';
import { Actions, Button, NoticePaper, Text, View } from '../../components';
import { PREMIUM } from '../../text';

interface PremiumNoticeProps {
  readonly notice: NoticeAgreed;
  readonly onAgree: () => void;
  /** Names what comes next; to the family unless it says otherwise. */
  readonly agree?: string;
}

/** 《办理须知》: read, ticked by the person, then on. */
export function PremiumNotice(props: PremiumNoticeProps): ReactElement {
  const { notice, onAgree, agree = PREMIUM.agree } = props;
  const [ticked, setTicked] = useState(false);
  const [tried, setTried] = useState(false);
  const press = () => {
    setTried(!ticked);
    if (ticked) onAgree();
  };
  return (
    <>
      <NoticePaper notice={notice} agreed={ticked} onAgree={setTicked} />
      <Actions>
        <View role="alert">
          {tried && !ticked ? <Text className="field-error">{PREMIUM.noticeMissing}</Text> : null}
        </View>
        <Button text={agree} onPress={press} />
      </Actions>
    </>
  );
}
