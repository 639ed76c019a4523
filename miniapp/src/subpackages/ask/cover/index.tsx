import type { ReactElement } from 'react';
import { AskCover } from '../../../features/ask/ask-cover';
import { AskPage } from '../../../features/ask/ask-page';
import { ASK_COVER } from '../../../text';
import '../ask.scss';

export default function AskCoverPage(): ReactElement {
  return <AskPage title={ASK_COVER.title}>{(props) => <AskCover {...props} />}</AskPage>;
}
