import type { ReactElement } from 'react';
import { useCommand, useFamily, useRead } from '../../../api';
import { Button, EmptyState, ErrorState, PageShell, Skeleton, Steps } from '../../../components';
import { ConfirmPayment } from '../../../features/premium/confirm-payment';
import { usePremiumDraft } from '../../../features/premium/use-premium-draft';
import { back, replace } from '../../../platform/navigate';
import { PREMIUM } from '../../../text';
import '../premium.scss';

/** Who pays, for whom, how much, out of which account: looked at before it is done. */
export default function PremiumConfirmPage(): ReactElement {
  const familyId = useFamily().familyId ?? '';
  const { memberIds } = usePremiumDraft(familyId).value;
  const open = useCommand('payPremiums', familyId).unfinished;
  const enabled = familyId !== '';
  const list = useRead('listPremiums', { params: { familyId }, query: {} }, { enabled });
  const chosen = memberIds.length > 0 || open;
  return (
    <PageShell
      title={PREMIUM.confirmTitle}
      lead={PREMIUM.confirmLead}
      {...(list.data ? { hotlines: list.data.hotlines } : {})}
    >
      <Steps names={PREMIUM.steps} at={2} />
      {chosen ? null : <NothingChosen />}
      {chosen && list.loading ? <Skeleton shape="rows" /> : null}
      {list.problem && !list.data ? (
        <ErrorState problem={list.problem} onRetry={list.retry} />
      ) : null}
      {chosen && list.data ? (
        <ConfirmPayment
          familyId={familyId}
          list={list.data}
          memberIds={memberIds}
          change={{ text: PREMIUM.change, onPress: back }}
        />
      ) : null}
    </PageShell>
  );
}

function NothingChosen(): ReactElement {
  return (
    <EmptyState icon="premium" title={PREMIUM.nothingChosen} about={PREMIUM.nothingChosenAbout}>
      <Button text={PREMIUM.backToChoose} onPress={() => replace('premium')} />
    </EmptyState>
  );
}
