import type { NoticeAgreed } from '@gongji/shared/vocabulary';
import { type ReactElement, useState } from 'react';
import { Actions, Button, NoticePaper } from '../../components';
import { PREMIUM } from '../../text';

interface PremiumNoticeProps {
  readonly notice: NoticeAgreed;
  readonly onAgree: () => void;
}

/** 《办理须知》: read, ticked by the person, then on to the family. */
export function PremiumNotice({ notice, onAgree }: PremiumNoticeProps): ReactElement {
  const [ticked, setTicked] = useState(false);
  return (
    <>
      <NoticePaper notice={notice} agreed={ticked} onAgree={setTicked} />
      <Actions>
        <Button text={PREMIUM.agree} disabled={!ticked} onPress={onAgree} />
      </Actions>
    </>
  );
}
