import type { RecordDetail } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { Cell, List } from '../../components';
import { go } from '../../platform/navigate';
import { useSession } from '../../state/session';
import { RECEIPT, RECORD_SHARE, RECORDS } from '../../text';
import { hasReceipt } from './receipt-rows';

interface PaperLinksProps {
  readonly detail: RecordDetail;
}

/** A paper of what was done, and showing it to a relative: only who has part in it hands it on. */
export function PaperLinks({ detail }: PaperLinksProps): ReactElement | null {
  const me = useSession((session) => session.me?.personId ?? null);
  const { recordId, payer, member } = detail.record;
  const mine = [payer?.personId, member?.personId].includes(me ?? '');
  const paper = hasReceipt(detail);
  if (!mine && !paper) return null;
  return (
    <List title={RECORDS.moreWays}>
      {paper ? <Cell title={RECEIPT.open} onPress={() => go('receipt', { recordId })} /> : null}
      {mine ? (
        <Cell title={RECORD_SHARE.open} onPress={() => go('shareRecord', { recordId })} />
      ) : null}
    </List>
  );
}
