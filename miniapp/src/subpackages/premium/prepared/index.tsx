import type { PreparedPayment } from '@gongji/shared/contracts';
import { type ReactElement, useRef } from 'react';
import { useCommand, useFamily, useRead } from '../../../api';
import { Button, EmptyState, ErrorState, PageShell, Skeleton } from '../../../components';
import { AnswerPrepared } from '../../../features/premium/answer-prepared';
import { go, useParam } from '../../../platform/navigate';
import { PREPARED } from '../../../text';
import '../premium.scss';

/** A relative has put a payment ready: who asks for what, and yes or no. */
export default function PreparedPage(): ReactElement {
  const asked = useFamily().familyId ?? '';
  const familyId = useParam('familyId') || asked;
  const preparedPaymentId = useParam('preparedPaymentId');
  const enabled = familyId !== '';
  const prepared = useRead('listPreparedPayments', { params: { familyId } }, { enabled });
  const list = useRead('listPremiums', { params: { familyId }, query: {} }, { enabled });
  const sent = useCommand('payPremiums', familyId).unfinished;
  // Once answered it is no longer in the list, and the page still has to say what became of it.
  const shown = useRef<PreparedPayment | null>(null);
  const open = prepared.data?.forMe.find((each) => each.preparedPaymentId === preparedPaymentId);
  if (open) shown.current = open;
  const one = shown.current;
  const problem = prepared.problem ?? list.problem;
  const ready = prepared.data && list.data;
  return (
    <PageShell
      title={one ? PREPARED.asks(one.preparer.name) : PREPARED.title}
      {...(list.data ? { hotlines: list.data.hotlines } : {})}
    >
      {prepared.loading || list.loading ? <Skeleton shape="card" /> : null}
      {problem && !ready ? <ErrorState problem={problem} onRetry={prepared.retry} /> : null}
      {ready && (one || sent) ? (
        <AnswerPrepared familyId={familyId} list={list.data} prepared={one} />
      ) : null}
      {ready && !one && !sent ? <Over /> : null}
    </PageShell>
  );
}

function Over(): ReactElement {
  return (
    <EmptyState icon="premium" title={PREPARED.over} about={PREPARED.overAbout}>
      <Button text={PREPARED.home} onPress={() => go('home')} />
    </EmptyState>
  );
}
