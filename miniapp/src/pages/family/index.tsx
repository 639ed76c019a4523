import type { ReactElement } from 'react';
import { useFamily } from '../../api';
import { AsOf, ErrorState, PageShell, Skeleton } from '../../components';
import { FamilyOverview } from '../../features/family/family-overview';
import { NoFamily } from '../../features/family/no-family';
import { OtherFamilies, ViewedFamilies } from '../../features/family/other-families';
import { useSession } from '../../state/session';
import { FAMILY } from '../../text';

const NONE: readonly string[] = [];

export default function FamilyPage(): ReactElement {
  const { familyId, data, problem, loading, retry, asOf } = useFamily();
  const familyIds = useSession((session) => session.me?.familyIds) ?? NONE;
  const viewedIds = useSession((session) => session.me?.viewedFamilyIds) ?? NONE;
  return (
    <PageShell title={FAMILY.title} tab {...(data ? { hotlines: data.hotlines } : {})}>
      {familyId ? null : <NoFamily />}
      {loading ? <Skeleton shape="rows" /> : null}
      {problem && !data ? <ErrorState problem={problem} onRetry={retry} /> : null}
      <AsOf at={asOf} onRetry={retry} />
      {data ? <FamilyOverview family={data} /> : null}
      <OtherFamilies familyIds={familyIds.slice(1)} />
      <ViewedFamilies familyIds={viewedIds} />
    </PageShell>
  );
}
