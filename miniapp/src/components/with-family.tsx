import type { FamilyView } from '@gongji/shared/contracts';
import type { ReactElement, ReactNode } from 'react';
import type { Read } from '../api';
import { go } from '../platform/navigate';
import { FAMILY } from '../text';
import { Button } from './button';
import { EmptyState } from './empty-state';
import { ErrorState } from './error-state';
import { Skeleton } from './skeleton';

interface WithFamilyProps {
  readonly family: Read<FamilyView> & { readonly familyId: string };
  readonly children: (family: FamilyView) => ReactNode;
}

/** What a page about a family shows before the family is there: its outline, or why not. */
export function WithFamily({ family, children }: WithFamilyProps): ReactElement {
  const { familyId, data, problem, retry } = family;
  if (data) return <>{children(data)}</>;
  if (problem) return <ErrorState problem={problem} onRetry={retry} />;
  if (familyId) return <Skeleton shape="rows" />;
  return (
    <EmptyState icon="family" title={FAMILY.noneTitle} about={FAMILY.noneAbout}>
      <Button text={FAMILY.create} onPress={() => go('create')} />
    </EmptyState>
  );
}
