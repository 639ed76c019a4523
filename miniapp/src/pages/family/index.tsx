import type { ReactElement } from 'react';
import { useFamily } from '../../api';
import { Button, EmptyState, ErrorState, PageShell, Skeleton } from '../../components';
import { FamilyMembers } from '../../features/family/family-members';
import { go } from '../../platform/navigate';
import { FAMILY_TAB } from '../../text';

export default function FamilyPage(): ReactElement {
  const { familyId, data, problem, loading, retry } = useFamily();
  return (
    <PageShell title={FAMILY_TAB.title} tab {...(data ? { hotlines: data.hotlines } : {})}>
      {familyId ? null : (
        <EmptyState icon="family" title={FAMILY_TAB.none} about={FAMILY_TAB.noneAbout}>
          <Button text={FAMILY_TAB.create} onPress={() => go('create')} />
        </EmptyState>
      )}
      {loading ? <Skeleton shape="rows" /> : null}
      {problem && !data ? <ErrorState problem={problem} onRetry={retry} /> : null}
      {data ? <FamilyMembers family={data} /> : null}
    </PageShell>
  );
}
