import type { ReactElement } from 'react';
import { AskItem } from '../../../features/ask/ask-item';
import { AskPage } from '../../../features/ask/ask-page';
import { ASK_ITEM } from '../../../text';
import '../ask.scss';

export default function AskItemPage(): ReactElement {
  return <AskPage title={ASK_ITEM.title}>{(props) => <AskItem {...props} />}</AskPage>;
}
