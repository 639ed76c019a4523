import { Button } from '@tarojs/components';
import { useShareAppMessage } from '@tarojs/taro';
import type { ReactElement } from 'react';
import type { ShareCard } from './share';

interface ShareButtonProps {
  readonly text: string;
  readonly card: ShareCard;
}

/** The platform's own button: only it may open the list of chats to send a card to. */
export function ShareButton({ text, card }: ShareButtonProps): ReactElement {
  useShareAppMessage(() => card);
  return (
    <Button className="button button-primary" openType="share">
      {text}
    </Button>
  );
}
