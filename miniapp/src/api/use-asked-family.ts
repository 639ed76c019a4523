import type { FamilyView } from '@gongji/shared/contracts';
import { useParam } from '../platform/navigate';
import { useFamilyId } from '../state/session';
import { type Read, useRead } from './use-read';

/** The family that the page's address names, else the one the screens show. */
export function useAskedFamily(): Read<FamilyView> & { readonly familyId: string } {
  const shown = useFamilyId();
  const familyId = useParam('familyId') || (shown ?? '');
  const read = useRead('readFamily', { params: { familyId } }, { enabled: familyId !== '' });
  return { ...read, familyId };
}
