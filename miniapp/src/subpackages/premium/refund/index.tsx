import type { ReactElement } from 'react';
import { useFamily, useRead } from '../../../api';
import { Button, EmptyState, ErrorState, PageShell, Skeleton, Steps } from '../../../components';
import { RefundForm } from '../../../features/premium/refund-form';
import { replace, useParam } from '../../../platform/navigate';
import { REFUND } from '../../../text';
import '../premium.scss';

/** 先缴后退: the proof and the card, then it is asked for. */
export default function PremiumRefundPage(): ReactElement {
  const familyId = useFamily().familyId ?? '';
  const memberId = useParam('memberId');
  const enabled = familyId !== '';
  const list = useRead('listPremiums', { params: { familyId }, query: {} }, { enabled });
  const known = list.data?.candidates.some((one) => one.memberId === memberId) ?? false;
  return (
    <PageShell
      title={REFUND.title}
      lead={REFUND.lead}
      {...(list.data ? { hotlines: list.data.hotlines } : {})}
    >
      <Steps names={REFUND.steps} at={1} />
      {list.loading ? <Skeleton shape="rows" /> : null}
      {list.problem && !list.data ? (
        <ErrorState problem={list.problem} onRetry={list.retry} />
      ) : null}
      {list.data && known ? (
        <RefundForm familyId={familyId} memberId={memberId} list={list.data} />
      ) : null}
      {list.data && !known ? (
        <EmptyState icon="premium" title={REFUND.nobody} about={REFUND.nobodyAbout}>
          <Button text={REFUND.back} onPress={() => replace('premium')} />
        </EmptyState>
      ) : null}
    </PageShell>
  );
}
