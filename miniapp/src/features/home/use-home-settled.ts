import { useState } from 'react';
import { useFamily, useRead } from '../../api';

/**
 * Whether all that stands on home is there, or known to be missing. Home comes all at once: a
 * notice that arrived later would push what is about to be pressed away from under the thumb.
 * Once it has come it stays: what failed is asked for again without taking the page away.
 */
export function useHomeSettled(): boolean {
  const [come, setCome] = useState(false);
  const { familyId, loading } = useFamily();
  const params = { familyId: familyId ?? '' };
  const bindings = useRead('listBindings', { params }, { enabled: familyId !== null });
  const prepared = useRead('listPreparedPayments', { params }, { enabled: familyId !== null });
  const transfers = useRead('listWalletTransfers', {});
  const unread = useRead('countUnread', {});
  const reads = [bindings, prepared, transfers, unread];
  const settled = !loading && !reads.some((read) => read.loading);
  if (settled && !come) setCome(true);
  return settled || come;
}
