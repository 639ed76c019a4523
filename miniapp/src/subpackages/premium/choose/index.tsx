import type { PremiumList } from '@gongji/shared/contracts';
import type { NoticeAgreed } from '@gongji/shared/vocabulary';
import type { ReactElement } from 'react';
import { useFamily, useRead } from '../../../api';
import { Button, EmptyState, ErrorState, PageShell, Skeleton, Steps } from '../../../components';
import { PremiumChooser } from '../../../features/premium/premium-chooser';
import { PremiumNotice } from '../../../features/premium/premium-notice';
import { RefundChooser } from '../../../features/premium/refund-chooser';
import { useNoticeAgreed } from '../../../features/premium/use-premium-draft';
import { go } from '../../../platform/navigate';
import { useTop } from '../../../platform/use-top';
import { PREMIUM, REFUND } from '../../../text';
import '../premium.scss';

/** 代缴城乡居民保费: the notice first, then whom to pay for. */
export default function PremiumChoosePage(): ReactElement {
  const family = useFamily();
  const familyId = family.familyId ?? '';
  const enabled = familyId !== '';
  const list = useRead('listPremiums', { params: { familyId }, query: {} }, { enabled });
  const notice = useNoticeAgreed();
  const data = list.data;
  const agreed = data ? notice.isAgreed(data.notice) : false;
  useTop(agreed);
  /** A relative may have joined while the paper was read. */
  const agree = (paper: NoticeAgreed) => {
    notice.agree(paper);
    list.retry();
    family.retry();
  };
  return (
    <PageShell
      title={PREMIUM.chooseTitle}
      {...(data ? { hotlines: data.hotlines } : {})}
      {...(data ? { lead: agreed ? PREMIUM.chooseLead(data.coverYear) : PREMIUM.noticeLead } : {})}
    >
      {enabled ? (
        <Steps names={stepsOf(data)} at={agreed && data?.mode !== 'refund' ? 1 : 0} />
      ) : (
        <NoFamily />
      )}
      {list.loading ? <Skeleton shape="rows" /> : null}
      {list.problem && !data ? <ErrorState problem={list.problem} onRetry={list.retry} /> : null}
      {data && !agreed ? (
        <PremiumNotice notice={data.notice} onAgree={() => agree(data.notice)} />
      ) : null}
      {data && agreed && data.mode === 'refund' ? (
        <RefundChooser familyId={familyId} list={data} />
      ) : null}
      {data && agreed && data.mode !== 'refund' ? (
        <PremiumChooser
          familyId={familyId}
          list={data}
          members={family.data?.members ?? []}
          onReadNotice={notice.readAgain}
        />
      ) : null}
    </PageShell>
  );
}

/** What comes after the paper is another thing where premiums are paid in cash first. */
function stepsOf(list: PremiumList | undefined): readonly string[] {
  return list?.mode === 'refund' ? REFUND.steps : PREMIUM.steps;
}

function NoFamily(): ReactElement {
  return (
    <EmptyState icon="family" title={PREMIUM.noFamily} about={PREMIUM.noFamilyAbout}>
      <Button text={PREMIUM.createFamily} onPress={() => go('create')} />
    </EmptyState>
  );
}
