import type { ReactElement } from 'react';
import { AskPage } from '../../../features/ask/ask-page';
import { AskPayers } from '../../../features/ask/ask-payers';
import { ASK_PAYERS } from '../../../text';
import '../ask.scss';

export default function AskPayersPage(): ReactElement {
  return <AskPage title={ASK_PAYERS.title}>{(props) => <AskPayers {...props} />}</AskPage>;
}
